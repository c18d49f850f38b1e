import type { Act } from '../model/acts.ts'
import { type Community, stepsAgo } from './Community.ts'
import type { ConditionSetting } from './ConditionSetting.ts'
import { NEVER } from './People.ts'
import type { Plan } from './Plan.ts'
import { tallyActs, topDoers } from './RecentActs.ts'

/** One row of the catalogue of conditions that a group of people is made of. */
export interface Condition {
  readonly name: string
  /** What a scenario writes as its value. */
  readonly value: 'duration' | 'share' | 'count' | 'yes or no' | 'event'
  /** Further keys that belong to it in the same map, with their defaults: days looked back over, and what is counted. */
  readonly takes: { readonly over?: number; readonly by?: string }
  readonly sentence: string
  /** Makes the day’s test: reads the day’s start state, changes nothing. Members only are asked. */
  readonly prepare: (community: Community, setting: ConditionSetting) => (person: number) => boolean
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

const isKind = tallies['kind acts'].counts
const isHarmful = tallies['harmful acts'].counts

/** The catalogue of conditions. Schema, defaults and documentation tables are derived from here. */
export const conditions: readonly Condition[] = [
  {
    name: 'joined_within',
    value: 'duration',
    takes: {},
    sentence: 'Joined, or came back, no longer ago than this.',
    prepare: (community, { value }) => {
      const since = stepsAgo(community, value as number)
      return (person) => community.people.joined[person] >= since
    },
  },
  {
    name: 'joined_before',
    value: 'duration',
    takes: {},
    sentence: 'Joined longer ago than this.',
    prepare: (community, { value }) => {
      const since = stepsAgo(community, value as number)
      return (person) => community.people.joined[person] < since
    },
  },
  {
    name: 'absent_for',
    value: 'duration',
    takes: {},
    sentence: 'A member who has not visited for at least this long.',
    prepare: (community, { value }) => {
      const since = stepsAgo(community, value as number)
      return (person) => community.people.lastVisit[person] <= since
    },
  },
  {
    name: 'asked_within',
    value: 'duration',
    takes: {},
    sentence: 'Asked a question no longer ago than this.',
    prepare: (community, { value }) => {
      const since = stepsAgo(community, value as number)
      return (person) => community.people.askedAt[person] >= since
    },
  },
  {
    name: 'answered',
    value: 'yes or no',
    takes: {},
    sentence: 'Whether the latest question got at least one answer.',
    prepare: (community, { value }) => {
      const wanted = value === true ? 1 : 0
      const { askedAt, answered } = community.people
      return (person) => askedAt[person] > NEVER && (answered[person] > 0 ? 1 : 0) === wanted
    },
  },
  {
    name: 'top',
    value: 'share',
    takes: { over: 28, by: 'contributions' },
    sentence: 'Among the members who did most of what `by` names during `over`; who did nothing is never among them.',
    prepare: (community, { value, by, over }) => {
      const doers = topDoers(community, value as number, tallies[by!].counts, over!)
      return (person) => doers[person] === 1
    },
  },
  {
    name: 'harmful_acts_at_least',
    value: 'count',
    takes: { over: 7 },
    sentence: 'Did at least so many harmful acts during `over`.',
    prepare: (community, { value, over }) => {
      const times = tallyActs(community, isHarmful, over!)
      return (person) => times[person] >= (value as number)
    },
  },
  {
    name: 'kind_acts_at_least',
    value: 'count',
    takes: { over: 7 },
    sentence: 'Did at least so many kind acts during `over`.',
    prepare: (community, { value, over }) => {
      const times = tallyActs(community, isKind, over!)
      return (person) => times[person] >= (value as number)
    },
  },
  {
    name: 'harmed_by',
    value: 'event',
    takes: {},
    sentence: 'Was harmed by this event.',
    prepare: (community, { value }) => {
      const event = (value as number) + 1
      return (person) => community.people.harmedBy[person] === event
    },
  },
  {
    name: 'resolved',
    value: 'yes or no',
    takes: {},
    sentence: 'Whether the harm of the event was put right by a `resolve`.',
    prepare: (community, { value }) => {
      const { harmedBy, resolved } = community.people
      const wanted = value === true ? 1 : 0
      return (person) => harmedBy[person] > 0 && resolved[person] === wanted
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
