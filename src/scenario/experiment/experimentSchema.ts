import { z } from 'zod'
import { experimentKinds } from '../../experiment/experimentKinds.ts'
import { channelSwitches } from '../schema/channelSwitches.ts'
import { list, map, named, oneOf, path, text, version } from '../schema/leaf.ts'
import { people } from '../schema/people.ts'
import { format } from '../schema/scenarioSchema.ts'
import type { ExperimentContext } from './Context.ts'
import { publishedRow } from './publishedRow.ts'
import { scenarioKeys, trialKeys } from './trial/trialNode.ts'

/**
 * Format 1 of experiment files. What arms are made of is left open where there is a context, since it can be checked
 * only once an arm is merged onto what holds for all (see `settings`); without one (for the JSON Schema) it is not.
 */
export function experimentSchema(context: ExperimentContext | null) {
  return map('a map of keys such as experiment, title and published', {
    format: version('Version of the experiment format.', format),
    extends: path(
      'An experiment file on which this one builds: maps merge by key, lists replace.',
      'public-goods.yaml',
    ).optional(),
    experiment: oneOf(
      'kind of experiment',
      'The game that is played, or `community` for a trial in one.',
      experimentKinds,
    ),
    title: text('A short name for reports.', 'Cooperation without sanctions'),
    question: text('What the study asked.', 'Do contributions decay when nobody can reciprocate?', 1000),
    seed: text(
      'Any text. The same seed gives the same subjects and draws; by default the title.',
      'public-goods',
    ).optional(),
    ...parts(context),
    arms: named(
      'a map of arms, such as with punishment: {design: {sanctions: punishment}}',
      map('a map with design, people or channels; {} changes nothing', parts(context)).meta({
        description:
          'What is different in this arm: its design, people and channels are merged onto those of the file.',
      }),
    )
      .prefault({})
      .meta({ description: 'Treatments that are compared; without them the file is one, of the name `all`.' }),
    published: list('a list of published results', publishedRow(context))
      .min(1, 'is an empty list: what was published?')
      .meta({ description: 'What was published, and how near the simulation must come.' }),
  }).meta({ title: 'Experiment', description: 'A published experiment for Reciprocity of Influence, format 1.' })
}

function parts(context: ExperimentContext | null) {
  if (context !== null) return anyOf(context.kind === 'community' ? [...scenarioKeys, ...trialKeys] : gameKeys)
  return {
    design: z.record(z.string(), z.any()).meta({ description: 'How the game is set up.' }).optional(),
    people: people('Who the subjects are: a population, its traits, or a mixture.', 'laboratory').optional(),
    channels: channelSwitches().optional(),
    ...anyOf([...scenarioKeys.filter((key) => key !== 'channels'), ...trialKeys.filter((key) => key !== 'people')]),
  }
}

const gameKeys = ['design', 'people', 'channels']

function anyOf(keys: readonly string[]): Readonly<Record<string, z.ZodOptional<z.ZodAny>>> {
  return Object.fromEntries(keys.map((key) => [key, z.any().optional()]))
}
