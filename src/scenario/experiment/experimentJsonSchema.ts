import { type GameName, games } from '../../lab/designKeys.ts'
import { type JsonSchema, writtenSchema } from '../jsonSchema.ts'
import { design } from './design.ts'
import { experimentSchema } from './experimentSchema.ts'
import { measure } from './publishedRow.ts'

/** The JSON Schema (2020-12) of experiment files. What a design and a measure can be depends on the game. */
export function experimentJsonSchema(): JsonSchema {
  const { required: _, ...schema } = writtenSchema(experimentSchema(null))
  return {
    ...schema,
    required: ['format'],
    // A file that builds on another one may leave out what the other says.
    anyOf: [{ required: ['experiment', 'title', 'question', 'published'] }, { required: ['extends'] }],
    allOf: (Object.keys(games) as GameName[]).map((game) => ({
      if: { properties: { experiment: { const: game } }, required: ['experiment'] },
      // biome-ignore lint/suspicious/noThenProperty: that is what JSON Schema calls it
      then: ofGame(game),
    })),
  }
}

function ofGame(game: GameName): JsonSchema {
  const keys = part(design(game))
  return {
    properties: {
      design: keys,
      arms: { additionalProperties: { properties: { design: keys } } },
      published: { items: { properties: { measure: part(measure(game)) } } },
    },
  }
}

function part(schema: Parameters<typeof writtenSchema>[0]): JsonSchema {
  const { $schema: _, ...rest } = writtenSchema(schema)
  return rest
}
