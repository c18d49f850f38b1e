import { measures } from '../../community/measures.ts'
import { duration, map, number, oneOf } from './leaf.ts'

function words(rows: typeof measures): Record<string, string> {
  return Object.fromEntries(rows.map(({ name, sentence, unit }) => [name, `${sentence} Unit: ${unit}.`]))
}

/** Over days that are looked back at, where the unit of an outcome would mislead. */
function overDays(rows: typeof measures): Record<string, string> {
  const told = ({ sentence, kind, unit }: (typeof measures)[number]) =>
    kind === 'flow' ? `${sentence} Summed over the days.` : `${sentence} Averaged over the days. Unit: ${unit}.`
  return Object.fromEntries(rows.map((measure) => [measure.name, told(measure)]))
}

/** A measure of one community, by which strategies can be decided. */
export function outcome(description: string) {
  const study = measures
    .filter(({ kind }) => kind === 'study')
    .map(({ name }) => [name, 'compares whole runs: watch it with `also`'])
  return oneOf(
    'measure',
    description,
    words(measures.filter(({ kind }) => kind !== 'study')),
    Object.fromEntries(study),
  )
}

export function anyMeasure(description: string) {
  return oneOf('measure', description, words(measures))
}

/** A measure over closed days that starts or stops a rule. */
export function trigger(description: string) {
  const daily = measures.filter(({ kind }) => kind === 'flow' || kind === 'level')
  const others = measures
    .filter((measure) => !daily.includes(measure))
    .map(({ name }) => [name, 'is known at the end only: take a measure that has a value each day'])
  const bound = 'Flows are summed over the days, levels averaged.'
  return map('a map with measure, over and at_least or at_most', {
    measure: oneOf('measure', 'What is watched, day by day.', overDays(daily), Object.fromEntries(others)),
    over: duration('Over how many closed days.', '1 week').prefault('1 week'),
    at_least: number(`True from this value upward. ${bound}`, everything, '20').optional(),
    at_most: number(`True from this value downward. ${bound}`, everything, '5').optional(),
  })
    .meta({ title: 'measure', description })
    .transform(({ measure, over, at_least, at_most }, context) => {
      if ((at_least === undefined) === (at_most === undefined))
        context.addIssue({ code: 'custom', message: 'takes either at_least or at_most' })
      return { measure, over, atLeast: at_least ?? null, atMost: at_most ?? null }
    })
}

const everything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const
