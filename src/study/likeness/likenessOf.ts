import type { ReplicateResult } from '../../community/ReplicateResult.ts'
import { interactionMeasures } from '../../network/interactionMeasures.ts'
import { band } from '../../statistics/band.ts'
import { estimate } from '../../statistics/Estimate.ts'
import type { Question } from '../Question.ts'
import type { Likeness, LikenessMeasure, Simulated } from './Likeness.ts'

/** The middle share of replicates into which a figure has to fall to fit. */
const MIDDLE = 0.95
/** A mean that differs by no more than this share of the given figure fits, too, however alike the replicates are. */
const CLOSE = 0.1

/** Holds the replicates against the log that the community was read from; null where there is none. */
export function likenessOf({ given }: Question, results: readonly ReplicateResult[]): Likeness | null {
  const seen = results.flatMap(({ messages }) => messages ?? [])
  if (!given || seen.length === 0) return null
  return {
    days: given.days,
    measures: interactionMeasures.map(({ name, unit, about }) => {
      const values = seen.flatMap(({ figures }) => figures[name] ?? [])
      const [own, simulated] = [given.figures[name] ?? null, values.length === 0 ? null : simulatedOf(values)]
      return { name, unit, about, given: own, simulated, fit: fitOf(own, simulated) }
    }),
    course: {
      given: given.weekly,
      ...band(
        seen.map(({ weekly }) => weekly),
        MIDDLE,
      ),
    },
  }
}

function simulatedOf(values: readonly number[]): Simulated {
  const { low, high } = band(
    values.map((value) => [value]),
    MIDDLE,
  )
  return { ...estimate(values), rangeLow: low[0]!, rangeHigh: high[0]! }
}

function fitOf(given: number | null, simulated: Simulated | null): LikenessMeasure['fit'] {
  if (given === null || simulated === null) return null
  const { mean, rangeLow, rangeHigh } = simulated
  if (rangeLow <= given && given <= rangeHigh) return 'fits'
  if (Math.abs(mean - given) <= CLOSE * Math.abs(given)) return 'fits'
  return mean < given ? 'too low' : 'too high'
}
