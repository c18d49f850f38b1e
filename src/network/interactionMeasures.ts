import { covariance } from '../statistics/covariance.ts'
import { gini } from '../statistics/gini.ts'
import { mean } from '../statistics/mean.ts'
import { answeredWithin } from './answeredWithin.ts'
import { concentration } from './concentration.ts'
import type { FirstMessages } from './firstMessages.ts'
import type { Interactions } from './Interactions.ts'
import { medianDelay } from './medianDelay.ts'
import { silentShare } from './silentShare.ts'
import { tieReciprocity } from './tieReciprocity.ts'

/** What a measure is about: where one of several about the same is off, the others mostly are too. */
export type About =
  | 'people'
  | 'messages'
  | 'silence'
  | 'inequality'
  | 'returns'
  | 'answers'
  | 'delay'
  | 'partners'
  | 'spread'
  | 'course'

/** A figure by which two communities are held against each other. */
export interface InteractionMeasure {
  readonly name: string
  readonly unit: string
  readonly sentence: string
  readonly about: About
  /** Null where nothing was written that could tell. */
  readonly of: (seen: Seen) => number | null
}

/** Interactions of so many days, with what several measures need of them. */
export interface Seen {
  readonly log: Interactions
  readonly days: number
  readonly sent: Int32Array
  readonly partners: Int32Array
  readonly first: FirstMessages
}

/** In the order in which they are read. */
export const interactionMeasures: readonly InteractionMeasure[] = [
  {
    name: 'people who take part',
    unit: 'people',
    sentence: 'Who wrote or was written to.',
    about: 'people',
    of: ({ log }) => log.people,
  },
  {
    name: 'messages per person',
    unit: 'a week',
    sentence: 'Messages, by the people who take part and the weeks.',
    about: 'messages',
    of: ({ log, days }) => (log.people === 0 ? null : (7 * log.from.length) / (days * log.people)),
  },
  {
    name: 'people who never write',
    unit: '% of people',
    sentence: 'Who was written to and never wrote.',
    about: 'silence',
    of: ({ log, sent }) => (log.people === 0 ? null : 100 * silentShare(sent)),
  },
  ...[1, 10, 20].map(
    (top): InteractionMeasure => ({
      name: `messages by the top ${top} %`,
      unit: '% of messages',
      sentence: `Sent by the most active ${top} % of the people who take part, those who never write among them.`,
      about: 'inequality',
      of: ({ sent }) => percent(concentration(sent, top / 100)),
    }),
  ),
  {
    name: 'inequality of messages',
    unit: 'Gini, 0 to 1',
    sentence: 'Gini coefficient of messages sent: 0 when all send as many, 1 when one sends all.',
    about: 'inequality',
    of: ({ log, sent }) => (log.from.length === 0 ? null : gini(sent)),
  },
  {
    name: 'ties returned',
    unit: '% of ties',
    sentence: 'Ties are the different pairs of sender and recipient; returned where the recipient ever wrote, too.',
    about: 'returns',
    of: ({ log }) => percent(tieReciprocity(log)),
  },
  {
    name: 'ever answered',
    unit: '% of first messages',
    sentence: 'The first message between two people, answered by its recipient at any time observed.',
    about: 'answers',
    of: ({ first }) => percent(answeredWithin(first, Number.POSITIVE_INFINITY)),
  },
  {
    name: 'answered within 1 day',
    unit: '% of first messages',
    sentence: 'The same, at most 24 hours later.',
    about: 'answers',
    of: ({ first }) => percent(answeredWithin(first, 1)),
  },
  {
    name: 'answered within 7 days',
    unit: '% of first messages',
    sentence: 'The same, at most 7 days later.',
    about: 'answers',
    of: ({ first }) => percent(answeredWithin(first, 7)),
  },
  {
    name: 'median wait for an answer',
    unit: 'days',
    sentence: 'Half of the first messages that were answered waited no longer.',
    about: 'delay',
    of: ({ first }) => medianDelay(first),
  },
  {
    name: 'different partners',
    unit: 'people, mean',
    sentence: 'Different others with whom somebody exchanged messages, in whichever direction.',
    about: 'partners',
    of: ({ partners }) => (partners.length === 0 ? null : mean([...partners])),
  },
  {
    name: 'spread of partners',
    unit: 'standard deviation',
    sentence: 'How far people differ in that number.',
    about: 'spread',
    of: ({ partners }) => (partners.length < 2 ? null : Math.sqrt(covariance([...partners]))),
  },
  {
    name: 'written in the second half',
    unit: '% of messages',
    sentence: 'Messages of the second half of the days compared: 50 where nothing grows or fades.',
    about: 'course',
    of: ({ log, days }) =>
      percent(
        log.from.length === 0 ? null : Array.from(log.time).filter((t) => t >= days / 2).length / log.from.length,
      ),
  },
]

function percent(share: number | null): number | null {
  return share === null ? null : 100 * share
}
