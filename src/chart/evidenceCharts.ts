import type { Mechanism } from '../experiment/Experiment.ts'
import type { Evidence } from '../study/evidence/Evidence.ts'
import { type Chart, chartWidth } from './Chart.ts'
import { evidencePaths } from './evidencePaths.ts'
import { evidenceValues } from './evidenceValues.ts'

/** A chart and the mechanism that it belongs to. */
export interface EvidenceChart extends Chart {
  readonly mechanism: Mechanism
}

/**
 * The pictures of the evidence, for each mechanism its courses and its figures. A published sign has no picture: there
 * is no distance to draw.
 *
 * @param width of each picture in pixels, such as `chartWidth.narrow`
 */
export function evidenceCharts(
  { summary, results }: Evidence,
  width: number = chartWidth.wide,
): readonly EvidenceChart[] {
  return summary.mechanisms.flatMap(({ mechanism }) => {
    const rows = results.filter((row) => row.mechanism === mechanism)
    const paths = rows.filter(({ kind }) => kind === 'path')
    const values = rows.filter(({ kind, sign }) => kind === 'value' || sign === 'same')
    return [
      ...(paths.length > 0 ? [{ mechanism, ...evidencePaths(mechanism, paths, width) }] : []),
      ...(values.length > 0 ? [{ mechanism, ...evidenceValues(mechanism, values, width) }] : []),
    ]
  })
}
