import { join } from 'node:path'
import { chartWidth } from '../chart/Chart.ts'
import { evidenceCharts } from '../chart/evidenceCharts.ts'
import { type EvidenceFigure, evidencePage } from '../report/evidencePage.ts'
import type { Evidence } from '../study/evidence/Evidence.ts'
import { readableJson } from './readableJson.ts'
import { renderPng } from './renderPng.ts'
import { renderSvg } from './renderSvg.ts'
import { sha256 } from './sha256.ts'
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
  const charts = await drawn(folder, evidence)
  await writeWhole(join(folder, 'report.html'), evidencePage({ evidence, charts, reproduce }))
  await writeWhole(join(folder, 'evidence.json'), json)
  return folder
}

/** Draws each chart for a page, for a phone and, twice as fine, for slides; keeps it with its specification. */
async function drawn(folder: string, evidence: Evidence): Promise<EvidenceFigure[]> {
  const onPhones = evidenceCharts(evidence, chartWidth.narrow)
  const figures: EvidenceFigure[] = []
  for (const [i, { spec, ...words }] of evidenceCharts(evidence).entries()) {
    const file = join(folder, 'charts', words.name)
    const svg = await renderSvg(spec)
    await writeWhole(`${file}.vl.json`, readableJson(spec))
    await writeWhole(`${file}.svg`, svg)
    await writeWhole(`${file}.png`, await renderPng(svg, { width: 2 * chartWidth.wide }))
    figures.push({ ...words, svg, narrow: await renderSvg(onPhones[i]!.spec) })
  }
  return figures
}
