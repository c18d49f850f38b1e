import { join } from 'node:path'
import { evidenceCharts } from '../chart/evidenceCharts.ts'
import { evidencePage } from '../report/evidencePage.ts'
import type { Evidence } from '../study/evidence/Evidence.ts'
import { leaveCharts } from './leaveCharts.ts'
import { readableJson } from './readableJson.ts'
import { sha256 } from './sha256.ts'
import { withDrawers } from './withDrawers.ts'
import { writeWhole } from './writeWhole.ts'

/**
 * Writes charts, page and evidence.json into a folder below `above` that is named by its content, in 10 hex digits:
 * other results never take the place of earlier ones.
 *
 * @param reproduce the command that gives the same result again
 * @returns the folder
 */
export async function leaveEvidence(above: string, evidence: Evidence, reproduce: string): Promise<string> {
  const json = readableJson(evidence)
  const folder = join(above, sha256(json).slice(0, 10))
  const charts = await withDrawers((draw) =>
    leaveCharts(join(folder, 'charts'), (width) => evidenceCharts(evidence, width), draw),
  )
  await writeWhole(join(folder, 'report.html'), evidencePage({ evidence, charts, reproduce }))
  await writeWhole(join(folder, 'evidence.json'), json)
  return folder
}
