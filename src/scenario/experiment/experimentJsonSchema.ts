import { type GameName, games } from '../../lab/designKeys.ts'
import { type JsonSchema, writtenSchema } from '../jsonSchema.ts'
import { design } from './design.ts'
import { communityKeys, experimentSchema, gameKeys } from './experimentSchema.ts'
import { measure } from './publishedRow.ts'
import { trialParts } from './trial/trialParts.ts'

/** The JSON Schema (2020-12) of experiment files. Which keys there are, and what they can be, depends on the kind. */
export function experimentJsonSchema(): JsonSchema {
  const { required: _, ...schema } = writtenSchema(experimentSchema(null))
  const trial = part(trialParts())
  return {
    ...withTold(schema, trial),
    $defs: { trial },
    required: ['format'],
    // A file that builds on another one may leave out what the other says.
    anyOf: [{ required: ['experiment', 'title', 'question', 'published'] }, { required: ['extends'] }],
    allOf: [
      ...(Object.keys(games) as GameName[]).map((game) => when({ const: game }, ofGame(game))),
      when({ enum: Object.keys(games) }, without(communityKeys.filter((key) => !gameKeys.includes(key)))),
      when({ const: 'community' }, without(gameKeys.filter((key) => !communityKeys.includes(key)))),
      when({ const: 'community' }, ofCommunity()),
    ],
  }
}

/** Says at the top and in arms what the keys of trials mean, which are described in full for trials only. */
function withTold(schema: JsonSchema, trial: JsonSchema): JsonSchema {
  const properties = schema.properties as Readonly<Record<string, JsonSchema>>
  const described = trial.properties as Readonly<Record<string, JsonSchema>>
  const open = communityKeys.filter((key) => !gameKeys.includes(key))
  const told = Object.fromEntries(open.map((key) => [key, { description: described[key]!.description }]))
  const arm = properties.arms!.additionalProperties as { readonly properties: JsonSchema }
  const arms = { ...properties.arms, additionalProperties: { ...arm, properties: { ...arm.properties, ...told } } }
  return { ...schema, properties: { ...properties, ...told, arms } }
}

function when(experiment: JsonSchema, then: JsonSchema): JsonSchema {
  return { if: { properties: { experiment }, required: ['experiment'] }, then }
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

function ofCommunity(): JsonSchema {
  const trial = { $ref: '#/$defs/trial' }
  return {
    allOf: [trial],
    properties: {
      arms: { additionalProperties: trial },
      published: { items: { properties: { measure: part(measure('community')) } } },
    },
  }
}

/** Neither at the top nor in an arm. */
function without(keys: readonly string[]): JsonSchema {
  const none = Object.fromEntries(keys.map((key) => [key, false]))
  return { properties: { ...none, arms: { additionalProperties: { properties: none } } } }
}

function part(schema: Parameters<typeof writtenSchema>[0]): JsonSchema {
  const { $schema: _, ...rest } = writtenSchema(schema)
  return rest
}
