import type * as z from 'zod'
import { type ExperimentKind, mechanisms } from '../../experiment/Experiment.ts'
import { experimentMeasures } from '../../experiment/experimentMeasures.ts'
import { channels } from '../../model/channels.ts'
import { listed } from '../nearest.ts'
import { either, keyed, list, map, number, oneOf, reference, text, yesNo } from '../schema/leaf.ts'
import type { ExperimentContext } from './Context.ts'
import { digitalObjectIdentifier, identifier, webAddress } from './citation.ts'

const anything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const
const positive = [0, Number.POSITIVE_INFINITY] as const

const kinds = {
  value: 'Each simulated figure must be within its band of the published one.',
  path: 'The root mean squared distance over all figures must be at most `rmse`.',
  sign: 'Only the direction counts: the simulated figure must be on the right side of 0, or of 1 with `over`.',
}

const signs = {
  more: 'More than 0, or than 1 with `over`.',
  less: 'Less than that.',
  same: 'Within the band around that.',
}

const statuses = {
  raw: 'Computed again from the authors’ raw data.',
  source: 'Read in the publication itself.',
  secondary: 'Read in a text that quotes it.',
}

/** One published result: what was measured, how near the simulation must come, and where it stands. */
export function publishedRow(context: ExperimentContext | null) {
  const arms = context?.arms ?? null
  return map('a map such as {id: decay, measure: …, values: …}', {
    id: identifier('A name for tables and the command line.', 'public-goods-decay'),
    mechanism: oneOf('mechanism', 'The part of the model that it speaks of.', mechanisms),
    claim: text('What it says, in a sentence.', 'Contributions decay.', 1000).optional(),
    measure: measure(context?.kind ?? null),
    figures: list('a list of names of figures, such as [harmful]', text('One of them.', 'harmful'))
      .min(1, 'is an empty list')
      .optional()
      .meta({ description: 'Which figures of the measure the row is about; by default all.' }),
    arm: reference('arm', 'The arm that is measured; needed where there are several.', 'punishment', arms).optional(),
    minus: reference('arm', 'With it, the difference: the arm minus this one.', 'without', arms).optional(),
    over: reference('arm', 'With it, the ratio: the arm divided by this one.', 'without', arms).optional(),
    kind: oneOf('kind', 'How published and simulated figures are compared.', kinds),
    values: figures('Published figures', ', or an interval [low, high] in place of each').optional(),
    band: figures('Largest distance of a value', '').optional(),
    rmse: number('Largest root mean squared distance of a path.', positive, '0.8').optional(),
    sign: oneOf('sign', 'On which side of no difference the figure must be.', signs).optional(),
    reproduced: yesNo('Whether the model reproduces it; if so, it failing counts as a regression.'),
    reason: text('Why it is not reproduced.', 'Nobody forgives here.', 1000).optional(),
    fails_without: list('a list of channels', oneOf('channel', 'A way in which people move each other.', channels))
      .prefault([])
      .meta({ description: 'Channels without which it must fail, said beforehand.' }),
    status: oneOf('status', 'Where the figures come from.', statuses),
    cite: text('Authors and year.', 'Fischbacher & Gächter 2010'),
    doi: digitalObjectIdentifier('Where it was published.').optional(),
    url: webAddress('Where it is found, when it has no DOI.').optional(),
  }).meta({ description: 'A published result.' })
}

export type Row = z.output<ReturnType<typeof publishedRow>>
/** As written: one for all, in the order of the measure’s figures, or by their names. */
export type Figures = NonNullable<Row['values']>

/** Whatever the game, or a community, can be measured by. */
export function measure(kind: ExperimentKind | null) {
  const description = 'What is measured.'
  const own = experimentMeasures.filter((row) => kind !== null && row.kinds.includes(kind))
  if (own.length === 0) return reference('measure', description, 'mean contribution', kind === null ? null : [])
  const others = experimentMeasures.filter((row) => !own.includes(row))
  const has = listed(own.map(({ name }) => name))
  const table = Object.fromEntries(own.map(({ name, sentence, unit }) => [name, `${sentence} Unit: ${unit}.`]))
  const refused = others.map(({ name, kinds }) => [
    name,
    `is a measure of ${listed(kinds)}, not of ${kind}, which has ${has}`,
  ])
  return oneOf('measure', description, table, Object.fromEntries(refused))
}

function figures(what: string, more: string) {
  const one = number(`${what}.`, anything, '0.5')
  const interval = list('an interval [low, high]', one).meta({ description: 'An interval [low, high].' })
  const figure = either('a number, or an interval [low, high]', [one, interval]).meta({ description: 'One of them.' })
  const description = `${what}: one number, a list in the measure’s order, or a map by its names${more}.`
  return either('a number, a list, or a map such as {sent: 0.5}', [
    one,
    list('a list', figure).min(1, 'is an empty list').meta({ description }),
    keyed('a map such as {sent: 0.5}', figure).meta({ description }),
  ]).meta({ description })
}
