import * as z from 'zod'
import { type Design, type DesignKey, type GameName, games } from '../../lab/designKeys.ts'
import { count, list, map, number, oneOf, yesNo } from '../schema/leaf.ts'

/** The design of a game, every key with its default; of an unknown game, anything. */
export function design(game: GameName | null) {
  if (game === null) return z.any().transform((): Design => ({}))
  const { sentence, keys } = games[game]
  const shape = Object.entries(keys).map(([name, key]) => [name, designKey(name, key)])
  const [name, { standard }] = Object.entries(keys as Readonly<Record<string, DesignKey>>)[0]!
  return map(`a map such as {${name}: ${standard}}`, Object.fromEntries(shape))
    .meta({ description: `How the game is set up. ${sentence}` })
    .transform((written) => written as Design)
}

/** As a file writes it: words and numbers are text. */
export function writtenAs(value: Design[string]): string | string[] {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'object' ? value.map(String) : String(value)
}

function designKey(name: string, key: DesignKey): z.ZodType {
  const { sentence, standard } = key
  const written = writtenAs(standard)
  switch (key.kind) {
    case 'count':
      return count(sentence, key.range, String(standard)).prefault(written)
    case 'number':
      return number(sentence, key.range, String(standard)).prefault(written)
    case 'yes or no':
      return yesNo(sentence).prefault(written)
    case 'one of':
      return oneOf(
        name,
        sentence,
        Object.fromEntries(key.options.map((option) => [option, `${name}: ${option}.`])),
      ).prefault(written)
    case 'numbers':
      return list('a list of numbers', number('One of them.', key.range, '1'))
        .prefault(written as string[])
        .meta({ description: sentence })
  }
}
