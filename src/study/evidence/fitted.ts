import { fittedNumbers } from '../../scenario/fittedNumbers.ts'
import type { FreeParameters } from './Evidence.ts'

/** Numbers that were fitted to published figures, by population: they count beside what they explain. */
export const fitted: FreeParameters = fittedNumbers
