import { measures } from '../../community/measures.ts'
import { duration, map, number, oneOf } from './leaf.ts'

function words(rows: typeof measures): Record<string, string> {
  return Object.fromEntries(rows.map(({ name, sentence, unit }) => [name, `${sentence} Unit: ${unit}.`]))
}

/** A measure of one community, by which strategies can be decided. */
export function outcome(description: string) {
  return oneOf('measure', description, words(measures.filter(({ kind }) => kind !== 'study')))
}

export function anyMeasure(description: string) {
  return oneOf('measure', description, words(measures))
}

/** A measure over closed days that starts or stops a rule. */
export function trigger(description: string) {
  const daily = measures.filter(({ kind }) => kind === 'flow' || kind === 'level')
  const bound = 'Flows are summed over the days, levels averaged.'
  return map('a map with measure, over and at_least or at_most', {
    measure: oneOf('daily measure', 'What is watched, day by day.', words(daily)),
    over: duration('Over how many closed days.', '1 week').prefault('1 week'),
    at_least: number(`True from this value upward. ${bound}`, everything, '20').optional(),
    at_most: number(`True from this value downward. ${bound}`, everything, '5').optional(),
  })
    .meta({ description })
    .transform(({ measure, over, at_least, at_most }, context) => {
      if ((at_least === undefined) === (at_most === undefined))
        context.addIssue({ code: 'custom', message: 'takes either at_least or at_most' })
      return { measure, over, atLeast: at_least ?? null, atMost: at_most ?? null }
    })
}

const everything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const
