import { count, either, list, map, number, oneOf, text } from '../../scenario/schema/leaf.ts'
import { anyMeasure, outcome } from '../../scenario/schema/measured.ts'

const strategy = text('Of which strategy.', 'thank', 60)
const run = text('Of which run; by default the first.', 'nobody answers kindness', 60).optional()
const figure = (description: string) => text(description, 'back', 40)

/** What can be taken from the results, to be named in sentences and claims. */
export const figureSchema = either('a figure such as {difference: shares, strategy: thank}', [
  map('the outcome of a strategy', { outcome: outcome('The measure.'), strategy, run }),
  map('a strategy minus the baseline', { difference: outcome('The measure.'), strategy, run }),
  map('the mean of a measure over days', {
    course: anyMeasure('The measure, as a value a day.'),
    strategy,
    run,
    from: count('The first day.', [1, 10_000], '1'),
    until: count('The first day after.', [2, 10_001], '15'),
  }),
  map('what outreach brings back', {
    return: oneOf('return', 'Kind acts by members that come back.', {
      'per act': 'For each act of outreach.',
      'per hour': 'For each hour that the team spends.',
    }),
    strategy,
    run,
    times: number('For so many of them.', [1, 10_000], '100').prefault('1'),
  }),
  map('what the team did', {
    spent: oneOf('effort', 'What was spent on it, a week.', { hours: 'Hours.', acts: 'Acts.' }),
    strategy,
    run,
  }),
  map('the strategy that does best', {
    best: outcome('The measure.'),
    among: list('a list of strategies', text('One of those that are looked at.', 'thank', 60)).optional(),
    run,
  }),
  map('one figure minus another', { minus: figure('What is taken away.'), figure: figure('From what.') }),
  map('one figure as a share of another', { of: figure('The whole.'), figure: figure('The part.') }),
  map('what somebody played', {
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
