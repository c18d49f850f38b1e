import { covariance } from '../statistics/covariance.ts'
import { gini } from '../statistics/gini.ts'
import { mean } from '../statistics/mean.ts'
import { answeredWithin } from './answeredWithin.ts'
import { concentration } from './concentration.ts'
import { type FirstMessages, firstMessages } from './firstMessages.ts'
import type { Interactions } from './Interactions.ts'
import { medianDelay } from './medianDelay.ts'
import { messagesSent } from './messagesSent.ts'
import { partnerCounts } from './partnerCounts.ts'
import { silentShare } from './silentShare.ts'
import { tieReciprocity } from './tieReciprocity.ts'
import { weeklyCounts } from './weeklyCounts.ts'

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
  readonly about: About
  /** Null where nothing was written that could tell. */
  readonly of: (seen: Seen) => number | null
}

/** Interactions of so many days, with what several measures need of them. */
interface Seen {
  readonly log: Interactions
  readonly days: number
  readonly sent: Int32Array
  readonly partners: Int32Array
  readonly first: FirstMessages
}

const ofMessages = '% of messages'
const ofFirst = '% of first messages'

/** In the order in which they are read. */
export const interactionMeasures: readonly InteractionMeasure[] = [
  { name: 'people who take part', unit: 'people', about: 'people', of: ({ log }) => log.people },
  {
    name: 'messages per person',
    unit: 'a week',
    about: 'messages',
    of: ({ log, days }) => (log.people === 0 ? null : (7 * log.from.length) / (days * log.people)),
  },
  {
    name: 'people who never write',
    unit: '% of people',
    about: 'silence',
    of: ({ log, sent }) => (log.people === 0 ? null : 100 * silentShare(sent)),
  },
  { name: 'by the most active 1 %', unit: ofMessages, about: 'inequality', of: ({ sent }) => top(sent, 0.01) },
  { name: 'by the most active 10 %', unit: ofMessages, about: 'inequality', of: ({ sent }) => top(sent, 0.1) },
  { name: 'by the most active 20 %', unit: ofMessages, about: 'inequality', of: ({ sent }) => top(sent, 0.2) },
  {
    name: 'inequality of messages',
    unit: 'Gini, 0 to 1',
    about: 'inequality',
    of: ({ log, sent }) => (log.from.length === 0 ? null : gini(sent)),
  },
  {
    name: 'ties returned',
    unit: '% of ties',
    about: 'returns',
    of: ({ log }) => percent(tieReciprocity(log)),
  },
  { name: 'answered ever', unit: ofFirst, about: 'answers', of: ({ first }) => answered(first, Infinity) },
  { name: 'answered within 1 day', unit: ofFirst, about: 'answers', of: ({ first }) => answered(first, 1) },
  { name: 'answered within 7 days', unit: ofFirst, about: 'answers', of: ({ first }) => answered(first, 7) },
  { name: 'median wait for an answer', unit: 'days', about: 'delay', of: ({ first }) => medianDelay(first) },
  {
    name: 'different partners',
    unit: 'a person, mean',
    about: 'partners',
    of: ({ partners }) => (partners.length === 0 ? null : mean([...partners])),
  },
  {
    name: 'spread of partners',
    unit: 'standard deviation',
    about: 'spread',
    of: ({ partners }) => (partners.length < 2 ? null : Math.sqrt(covariance([...partners]))),
  },
  {
    name: 'written in the second half',
    unit: ofMessages,
    about: 'course',
    of: ({ log, days }) =>
      log.from.length === 0
        ? null
        : (100 * Array.from(log.time).filter((time) => time >= days / 2).length) / log.from.length,
  },
]

/** The measures of some interactions, and their messages week by week. Plain JSON data. */
export interface InteractionFigures {
  /** Days observed. */
  readonly days: number
  /** By name of the measure. */
  readonly figures: Readonly<Record<string, number | null>>
  /** Messages in each whole week. */
  readonly weekly: readonly number[]
}

/** @param days observed, more than 0, whether or not somebody wrote on the last of them */
export function interactionFigures(log: Interactions, days: number): InteractionFigures {
  const seen = { log, days, sent: messagesSent(log), partners: partnerCounts(log), first: firstMessages(log) }
  return {
    days,
    figures: Object.fromEntries(interactionMeasures.map(({ name, of }) => [name, of(seen)])),
    weekly: [...weeklyCounts(log, Math.floor(days / 7))],
  }
}

function percent(share: number | null): number | null {
  return share === null ? null : 100 * share
}

function top(sent: Int32Array, share: number): number | null {
  return percent(concentration(sent, share))
}

function answered(first: FirstMessages, days: number): number | null {
  return percent(answeredWithin(first, days))
}
