import * as z from 'zod'
import type { MapNode } from '../../Node.ts'
import { contextOf } from '../../schema/Context.ts'
import { people } from '../../schema/people.ts'
import { scenarioSchema } from '../../schema/scenarioSchema.ts'
import { lines } from '../../schema/strategies.ts'
import { plantedActs } from './plantedActs.ts'
import { scenarioKeys } from './trialNode.ts'
import { trialSettings } from './trialSettings.ts'

const nothing: MapNode = { kind: 'map', entries: new Map(), replaces: false, at: { file: '', line: 1, column: 1 } }

/** What a trial or one of its arms can say beside what every experiment does, for the JSON Schema: any name will do. */
export function trialParts() {
  const { shape } = scenarioSchema(null)
  return z.looseObject({
    outreach: lines(contextOf(nothing, plantedActs(nothing)))
      .optional()
      .meta({
        description:
          'What the experimenter does: lines as in a strategy, which can do acts of members as well. By default nothing.',
      }),
    ...trialSettings(null, null).shape,
    people: people('Who the people are: short for people in community.').optional(),
    ...Object.fromEntries(scenarioKeys.map((key) => [key, shape[key]])),
    community: shape.community.optional(),
  })
}
