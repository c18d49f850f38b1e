import { populations } from '../../scenario/populations.ts'
import { count, list, map, oneOf, text } from '../../scenario/schema/leaf.ts'
import { usualGame } from './GameSettings.ts'

const people = Object.fromEntries(Object.entries(populations).map(([name, { sentence }]) => [name, sentence]))

/** The settings of the game in the file of a lesson; what is left out is as in `usualGame`. */
export const gameSchema = map('a map of settings such as periods and seed', {
  population: oneOf('population', 'Who the three others are.', people).prefault(usualGame.population),
  periods: count('Periods under each condition.', [2, 20], '7').prefault(String(usualGame.periods)),
  conditions: list(
    'a list of conditions such as [without sanctions, with sanctions]',
    oneOf('condition', 'What people can do to each other after a period.', {
      'without sanctions': 'Nothing: they see who gave what.',
      'with sanctions': 'Take from each other at their own cost.',
    }),
  )
    .prefault([...usualGame.conditions])
    .meta({ description: 'The conditions in the order in which they are played.' })
    .check(({ value, issues }) => {
      if (value.length > 0 && new Set(value).size === value.length) return
      issues.push({ code: 'custom', input: value, message: 'names each condition once, and at least one' })
    }),
  seed: text('The same seed brings the same people with the same moods.', usualGame.seed).prefault(usualGame.seed),
})
