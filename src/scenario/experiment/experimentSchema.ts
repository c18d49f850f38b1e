import * as z from 'zod'
import type { ExperimentKind } from '../../experiment/Experiment.ts'
import { experimentKinds } from '../../experiment/experimentKinds.ts'
import type { Explain } from '../problemsOf.ts'
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
    set_by_hand: list('a list of names, such as [visits]', text('What was set, in a word or two.', 'visits'))
      .prefault([])
      .meta({
        description:
          'Numbers of the design that were set in view of what was published, and so count as fitted; none by default.',
      }),
    ...parts(context),
    arms: named(
      'a map of arms, such as with punishment: {design: {sanctions: punishment}}',
      map('a map of what is different in this arm; {} changes nothing', parts(context)).meta({
        description: 'What is different in this arm: it is merged onto what the file says.',
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
  if (context !== null) return anyOf(keysOf(context.kind))
  return {
    design: z.record(z.string(), z.any()).meta({ description: 'How the game is set up.' }).optional(),
    people: people('Who the subjects are: a population, its traits, or a mixture.', 'laboratory').optional(),
    channels: channelSwitches().optional(),
    ...anyOf([...scenarioKeys.filter((key) => key !== 'channels'), ...trialKeys.filter((key) => key !== 'people')]),
  }
}

/** Keys of the parts of a kind of experiment, and of its arms; all of them where the kind is unknown. */
function keysOf(kind: ExperimentKind | null): readonly string[] {
  if (kind === null) return [...gameKeys, ...communityKeys]
  return kind === 'community' ? communityKeys : gameKeys
}

/** What to say about a key that only other kinds of experiments have, at the top or in an arm. */
export function ofOtherKinds(kind: ExperimentKind | null): Explain {
  return (_, path) => {
    const key = String(path.at(-1))
    const isPart = path.length === 1 || (path.length === 3 && path[0] === 'arms')
    if (!isPart || !keysOf(null).includes(key)) return null
    return kind === 'community'
      ? 'belongs to games: a trial in a community says what it is with the keys of a scenario'
      : 'belongs to `experiment: community`: a game says what it is in its design'
  }
}

export const gameKeys: readonly string[] = ['design', 'people', 'channels']
export const communityKeys: readonly string[] = [...scenarioKeys, ...trialKeys]

function anyOf(keys: readonly string[]): Readonly<Record<string, z.ZodOptional<z.ZodAny>>> {
  return Object.fromEntries(keys.map((key) => [key, z.any().optional()]))
}
