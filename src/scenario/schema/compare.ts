import type { Context } from './Context.ts'
import { either, list, map, number, reference, share } from './leaf.ts'
import { anyMeasure, outcome } from './measured.ts'

export function compare(context: Context | null) {
  return map('a map such as {baseline: hands off, decide_by: shares}', {
    baseline: reference(
      'strategy',
      'The strategy to which the others are compared; by default the first.',
      'hands off',
      context?.strategies ?? null,
    ).optional(),
    decide_by: outcome('The measure that decides which strategy is better.').prefault('shares'),
    matters_from: either('a share of the baseline’s mean such as 5 %, or an amount such as 10', [
      share('The smallest difference worth acting on, as a share of the baseline’s mean.').transform((value) => ({
        share: value,
      })),
      number(
        'The smallest difference worth acting on, as an amount of the measure.',
        [0, Number.POSITIVE_INFINITY],
        '10',
      ).transform((value) => ({ amount: value })),
    ])
      .prefault('5 %')
      .meta({ description: 'The smallest difference worth acting on: a share of the baseline’s mean, or an amount.' }),
    also: list('a list of measures', anyMeasure('A measure to watch beside it.'))
      .prefault([])
      .meta({ description: 'Further measures for the report; trade-offs on them are named.' }),
  }).meta({ description: 'How strategies are compared.' })
}
