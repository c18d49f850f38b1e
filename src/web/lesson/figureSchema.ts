import type * as z from 'zod'
import { count, either, list, map, number, oneOf, text } from '../../scenario/schema/leaf.ts'
import { anyMeasure, outcome } from '../../scenario/schema/measured.ts'

const strategy = text('Of which strategy.', 'thank', 60)
const run = text('Of which run; by default the first.', 'nobody answers kindness', 60).optional()
const figure = (description: string) => text(description, 'back', 40)

/** One form of a figure, known by its first key. */
function form<Shape extends z.core.$ZodLooseShape>(title: string, description: string, shape: Shape) {
  return map(`a figure with ${title}`, shape).meta({ title, description })
}

/** What can be taken from the results, to be named in sentences and claims. */
export const figureSchema = either('a figure such as {difference: shares, strategy: thank}', [
  form('outcome', 'The outcome of a strategy, as its summary has it.', {
    outcome: outcome('The measure.'),
    strategy,
    run,
  }),
  form('difference', 'A strategy minus the baseline.', { difference: outcome('The measure.'), strategy, run }),
  form('course', 'The mean of a measure over some days.', {
    course: anyMeasure('The measure, as a value a day.'),
    strategy,
    run,
    from: count('The first day.', [1, 10_000], '1'),
    until: count('The first day after.', [2, 10_001], '15'),
  }),
  form('return', 'What outreach brings back.', {
    return: oneOf('return', 'Kind acts by members that come back.', {
      'per act': 'For each act of outreach.',
      'per hour': 'For each hour that the team spends.',
    }),
    strategy,
    run,
    times: number('For so many of them.', [1, 10_000], '100').prefault('1'),
  }),
  form('spent', 'What the team did.', {
    spent: oneOf('effort', 'What was spent on it, a week.', { hours: 'Hours.', acts: 'Acts.' }),
    strategy,
    run,
  }),
  form('best', 'The strategy that does best.', {
    best: outcome('The measure.'),
    among: list('a list of strategies', text('One of those that are looked at.', 'thank', 60))
      .meta({ description: 'The strategies that are looked at; by default all.' })
      .optional(),
    run,
  }),
  form('minus', 'One figure minus another; both stand before it.', {
    minus: figure('What is taken away.'),
    figure: figure('From what.'),
  }),
  form('of', 'One figure as a share of another; both stand before it.', {
    of: figure('The whole.'),
    figure: figure('The part.'),
  }),
  form('played', 'What was given in the game, on average, in tokens.', {
    played: oneOf('condition', 'Under which condition.', {
      'without sanctions': 'Nobody can answer.',
      'with sanctions': 'Everybody can answer.',
    }),
    who: oneOf('player', 'Whose gifts.', {
      you: 'The learner’s.',
      group: 'The mean of the learner’s group.',
      usual: 'The mean of groups of simulated people only.',
    }),
    from: count('The first period.', [1, 100], '1'),
    until: count('The last period.', [1, 100], '10'),
  }),
])
