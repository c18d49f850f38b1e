import type { Act } from '../model/acts.ts'
import { type Community, stepsAgo } from './Community.ts'
import type { ConditionSetting } from './ConditionSetting.ts'
import { NEVER } from './People.ts'
import type { Plan } from './Plan.ts'
import type { Range } from './Range.ts'
import { tallyActs, topDoers } from './RecentActs.ts'

/** One row of the catalogue of conditions that a group of people is made of. */
export interface Condition {
  readonly name: string
  /** What a scenario writes as its value. */
  readonly value: 'duration' | 'share' | 'count' | 'yes or no' | 'event'
  /** Further keys that belong to it in the same map, with their defaults: days looked back over, and what is counted. */
  readonly takes: { readonly over?: number; readonly by?: string }
  readonly sentence: string
  /** The ranges of states that meet it, all at once. Reads the day’s start state, changes nothing. */
  readonly prepare: (community: Community, setting: ConditionSetting) => readonly Range[]
}

/** What can be counted per person by `top … by`. */
export const tallies: Readonly<Record<string, { readonly sentence: string; readonly counts: (act: Act) => boolean }>> =
  {
    contributions: { sentence: 'posts and answers', counts: (act) => act.name === 'contribute' || act.name === 'help' },
    answers: { sentence: 'answers to questions and complaints', counts: (act) => act.name === 'help' },
    shares: { sentence: 'shares with friends', counts: (act) => act.name === 'share' },
    'kind acts': { sentence: 'kind acts of any sort', counts: (act) => act.class === 'kind' },
    'harmful acts': { sentence: 'harmful acts', counts: (act) => act.class === 'harmful' },
  }

const atLeast = (column: Range['column'], least: number): Range => ({ column, least, most: Number.POSITIVE_INFINITY })
const atMost = (column: Range['column'], most: number): Range => ({ column, least: Number.NEGATIVE_INFINITY, most })

const isKind = tallies['kind acts'].counts
const isHarmful = tallies['harmful acts'].counts

/** The catalogue of conditions. Schema, defaults and documentation tables are derived from here. */
export const conditions: readonly Condition[] = [
  {
    name: 'joined_within',
    value: 'duration',
    takes: {},
    sentence: 'Joined, or came back, no longer ago than this.',
    prepare: (community, { value }) => [atLeast(community.people.joined, stepsAgo(community, value as number))],
  },
  {
    name: 'joined_before',
    value: 'duration',
    takes: {},
    sentence: 'Joined longer ago than this.',
    prepare: (community, { value }) => [atMost(community.people.joined, stepsAgo(community, value as number) - 1)],
  },
  {
    name: 'absent_for',
    value: 'duration',
    takes: {},
    sentence: 'A member who has not visited for at least this long.',
    prepare: (community, { value }) => [atMost(community.people.lastVisit, stepsAgo(community, value as number))],
  },
  {
    name: 'asked_within',
    value: 'duration',
    takes: {},
    sentence: 'Asked a question no longer ago than this.',
    prepare: (community, { value }) => [atLeast(community.people.askedAt, stepsAgo(community, value as number))],
  },
  {
    name: 'asked_before',
    value: 'duration',
    takes: {},
    sentence: 'Asked the latest question at least this long ago.',
    prepare: (community, { value }) => [
      { column: community.people.askedAt, least: NEVER + 1, most: stepsAgo(community, value as number) },
    ],
  },
  {
    name: 'answered',
    value: 'yes or no',
    takes: {},
    sentence: 'Whether the latest question got at least one answer.',
    prepare: (community, { value }) => {
      const { askedAt, answered } = community.people
      return [atLeast(askedAt, NEVER + 1), value === true ? atLeast(answered, 1) : atMost(answered, 0)]
    },
  },
  {
    name: 'top',
    value: 'share',
    takes: { over: 28, by: 'contributions' },
    sentence: 'Among the members who did most of what `by` names during `over`; who did nothing is never among them.',
    prepare: (community, { value, by, over }) => [
      atLeast(topDoers(community, value as number, tallies[by!].counts, over!), 1),
    ],
  },
  {
    name: 'harmful_acts_at_least',
    value: 'count',
    takes: { over: 7 },
    sentence: 'Did at least so many harmful acts during `over`.',
    prepare: (community, { value, over }) => [atLeast(tallyActs(community, isHarmful, over!), value as number)],
  },
  {
    name: 'kind_acts_at_least',
    value: 'count',
    takes: { over: 7 },
    sentence: 'Did at least so many kind acts during `over`.',
    prepare: (community, { value, over }) => [atLeast(tallyActs(community, isKind, over!), value as number)],
  },
  {
    name: 'kind_acts_at_most',
    value: 'count',
    takes: { over: 7 },
    sentence: 'Did no more than so many kind acts during `over`.',
    prepare: (community, { value, over }) => [atMost(tallyActs(community, isKind, over!), value as number)],
  },
  {
    name: 'harmed_by',
    value: 'event',
    takes: {},
    sentence: 'Was harmed by this event.',
    prepare: (community, { value }) => {
      const event = (value as number) + 1
      return [{ column: community.people.harmedBy, least: event, most: event }]
    },
  },
  {
    name: 'resolved',
    value: 'yes or no',
    takes: {},
    sentence: 'Whether the harm of the event was put right by a `resolve`.',
    prepare: (community, { value }) => {
      const { harmedBy, resolved } = community.people
      return [atLeast(harmedBy, 1), value === true ? atLeast(resolved, 1) : atMost(resolved, 0)]
    },
  },
]

/** The longest window in days that any group of the plan looks back over, 0 when none counts acts. */
export function conditionsWindow(plan: Plan): number {
  const settings = plan.strategies.flatMap(({ rules }) =>
    rules.flatMap(({ to }) => (to === 'everybody' ? [] : to.flat())),
  )
  const windows = settings.map(({ over }) => over ?? 0)
  return Math.max(0, ...windows)
}
