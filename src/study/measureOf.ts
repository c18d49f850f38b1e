import type { Comparison, MeasureFacts } from './Comparison.ts'

/** The facts of a measure by its id. */
export function measureOf({ measures }: Comparison, id: string): MeasureFacts {
  return measures.find((measure) => measure.id === id)!
}
