import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TopLevelSpec } from 'vega-lite'
import { renderSvg } from '../../src/node/renderSvg.ts'
import { sha256 } from '../../src/node/sha256.ts'
import { writeWhole } from '../../src/node/writeWhole.ts'
import { remembered } from '../remembered.ts'

/**
 * The picture of a specification as SVG text, as `renderSvg` draws it: once for all tests of a run that look at it, in
 * whichever worker. Comparisons that differ in one thing have most of their charts in common, and drawing one takes 60 ms.
 */
export const drawnOnce = remembered(async (spec: TopLevelSpec): Promise<string> => {
  // The gallery is drawn outside of any run of tests.
  const shared = process.env.ROI_ONE_RUN
  if (shared === undefined) return renderSvg(spec)
  const file = join(shared, `${sha256(JSON.stringify(spec))}.svg`)
  if (existsSync(file)) return readFileSync(file, 'utf8')
  const svg = await renderSvg(spec)
  await writeWhole(file, svg)
  return svg
})
