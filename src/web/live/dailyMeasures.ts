import { type Measure, measures } from '../../community/measures.ts'

/** The measures that have a value on each day: those whose course can be watched. */
export const dailyMeasures: readonly Measure[] = measures.filter(({ daily }) => daily !== undefined)
