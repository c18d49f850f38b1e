import { measures } from '../../community/measures.ts'
import { map, number, text } from './leaf.ts'

const longest = 1e9

/** What an hour of the team costs and what one more of each counted measure is worth, from the catalogue of measures. */
export function prices() {
  const counted = measures.flatMap(({ name, one, better, sentence }) =>
    one === undefined ? [] : [{ name, one, better, sentence }],
  )
  const amount = (description: string, example: string) => number(description, [0, longest], example)
  const worth = counted.map(({ one, better, sentence }) => {
    const side = better === 'less' ? `What one ${one} fewer is worth` : `What one more ${one} is worth`
    return [one, amount(`${side}: ${sentence}`, '1').optional()] as const
  })
  return map('a map such as {hour: 30, join: 5, share: 0.5}', {
    currency: text('How amounts are written.', 'EUR', 12).optional(),
    hour: amount('What an hour of the team costs.', '30'),
    ...Object.fromEntries(worth),
  })
    .transform(({ currency, hour, ...rest }) => ({
      currency: currency ?? null,
      hour,
      worth: Object.fromEntries(
        counted.flatMap(({ name, one }) => {
          const price = (rest as Record<string, number | undefined>)[one]
          return price === undefined ? [] : [[name, price] as const]
        }),
      ),
    }))
    .meta({ description: 'What the team’s time costs and what acts of members are worth, for a return in money.' })
}
