import type { MeasureFacts } from '../study/Comparison.ts'
import type { Alternative } from './Chart.ts'

/**
 * The name of a chart that can be drawn for several measures, and what it stands in for when it shows another than the
 * main one: "outcomes" for that, "outcomes-joins" for joins.
 */
export function standIn(
  of: string,
  { name }: Pick<MeasureFacts, 'name'>,
  isMain: boolean,
): { readonly name: string; readonly alternative?: Alternative } {
  return isMain ? { name: of } : { name: `${of}-${name.replaceAll(' ', '-')}`, alternative: { of, option: name } }
}
