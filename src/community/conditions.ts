import type { Act } from '../model/acts.ts'
import { stream, uniform } from '../random/Stream.ts'
import { type Community, stepsAgo } from './Community.ts'
import type { ConditionSetting } from './ConditionSetting.ts'
import { faded } from './faded.ts'
import { goodwillRisen } from './goodwillKept.ts'
import { INBOX, NEVER, OFF_TOPIC } from './People.ts'
import { MOOD_LEFT } from './places.ts'
import { purpose } from './purpose.ts'
import type { Range } from './Range.ts'
import { tallyActs, topDoers, type WindowTally } from './RecentActs.ts'

/** One row of the catalogue of conditions that a group of people is made of. */
export interface Condition {
  readonly name: string
  /** What a scenario writes as its value. */
  readonly value: 'duration' | 'share' | 'count' | 'yes or no' | 'event' | 'change' | 'level'
  /** Further keys that belong to it in the same map, with their defaults: days looked back over, and what is counted. */
  readonly takes: { readonly over?: number; readonly by?: string }
  /** What the community has to keep for as long as `over`, for rows that take it. */
  readonly looksAt?: 'acts' | 'goodwill'
  /** Whether it is asked of people who have lapsed, in place of members. */
  readonly ofLapsed?: true
  /** Whether nobody who has lapsed can meet it. */
  readonly ofMembers?: true
  /** Whether nobody meets it before something has happened in the community. */
  readonly ofPast?: true
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

const yes = (marks: Range['column'], value: number | boolean) => (value === true ? atLeast(marks, 1) : atMost(marks, 0))

const isKind = tallies['kind acts'].counts
const isHarmful = tallies['harmful acts'].counts

/** The catalogue of conditions. Schema, defaults and documentation tables are derived from here. */
export const conditions: readonly Condition[] = [
  {
    name: 'joined_within',
    value: 'duration',
    takes: {},
    ofPast: true,
    sentence: 'Joined, or came back, no longer ago than this.',
    prepare: (community, { value }) => [joinedSince(community, stepsAgo(community, value as number))],
  },
  {
    name: 'joined_before',
    value: 'duration',
    takes: {},
    sentence: 'Joined longer ago than this.',
    prepare: (community, { value }) => [atMost(community.people.joined, stepsAgo(community, value as number) - 1)],
  },
  {
    name: 'came_through_share',
    value: 'yes or no',
    takes: {},
    ofPast: true,
    sentence: 'Whether it was a share by a friend that brought them in, or back, the last time.',
    prepare: (community, { value }) => [yes(community.people.throughShare, value)],
  },
  {
    name: 'visited_within',
    value: 'duration',
    takes: {},
    sentence: 'Visited no longer ago than this.',
    prepare: (community, { value }) => [atLeast(community.people.lastVisit, stepsAgo(community, value as number))],
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
    ofPast: true,
    sentence: 'Asked a question no longer ago than this.',
    prepare: (community, { value }) => [atLeast(community.people.askedAt, stepsAgo(community, value as number))],
  },
  {
    name: 'asked_before',
    value: 'duration',
    takes: {},
    ofPast: true,
    sentence: 'Asked the latest question at least this long ago.',
    prepare: (community, { value }) => [
      { column: community.people.askedAt, least: NEVER + 1, most: stepsAgo(community, value as number) },
    ],
  },
  {
    name: 'answered',
    value: 'yes or no',
    takes: {},
    ofPast: true,
    sentence: 'Whether the latest question got at least one answer.',
    prepare: (community, { value }) => {
      const { askedAt, answered } = community.people
      return [atLeast(askedAt, NEVER + 1), yes(answered, value)]
    },
  },
  {
    name: 'acted',
    value: 'yes or no',
    takes: {},
    ofPast: true,
    sentence: 'Whether they did anything that others can see since they joined or came back.',
    prepare: (community, { value }) => [yes(haveActed(community), value)],
  },
  {
    name: 'acted_within',
    value: 'duration',
    takes: {},
    ofPast: true,
    sentence: 'Did something that others can see no longer ago than this; joining does not count.',
    prepare: (community, { value }) => [
      yes(haveActed(community), true),
      atLeast(community.people.postAt, stepsAgo(community, value as number)),
    ],
  },
  {
    name: 'posted_off_topic_within',
    value: 'duration',
    takes: {},
    ofPast: true,
    sentence: 'Posted off topic no longer ago than this, has done nothing since that others see, and it is not hidden.',
    prepare: (community, { value }) => {
      const { postState, postAt } = community.people
      return [
        { column: postState, least: OFF_TOPIC, most: OFF_TOPIC },
        atLeast(postAt, stepsAgo(community, value as number)),
      ]
    },
  },
  {
    name: 'top',
    value: 'share',
    takes: { over: 28, by: 'contributions' },
    ofPast: true,
    ofMembers: true,
    looksAt: 'acts',
    sentence: 'Among the members who did most of what `by` names during `over`; who did nothing is never among them.',
    prepare: (community, { value, by, over }) => [
      oneOf(community, topDoers(community, value as number, tallies[by!].counts, over!)),
    ],
  },
  {
    name: 'harmful_acts_at_least',
    value: 'count',
    takes: { over: 7 },
    ofPast: true,
    looksAt: 'acts',
    sentence: 'Did at least so many harmful acts during `over`.',
    prepare: (community, { value, over }) => [didAtLeast(tallyActs(community, isHarmful, over!), value as number)],
  },
  {
    name: 'kind_acts_at_least',
    value: 'count',
    takes: { over: 7 },
    ofPast: true,
    looksAt: 'acts',
    sentence: 'Did at least so many kind acts during `over`.',
    prepare: (community, { value, over }) => [didAtLeast(tallyActs(community, isKind, over!), value as number)],
  },
  {
    name: 'kind_acts_at_most',
    value: 'count',
    takes: { over: 7 },
    looksAt: 'acts',
    sentence: 'Did no more than so many kind acts during `over`.',
    prepare: (community, { value, over }) => [atMost(tallyActs(community, isKind, over!).times, value as number)],
  },
  {
    name: 'attacked_within',
    value: 'duration',
    takes: {},
    ofPast: true,
    sentence: 'Received a harmful act of another member no longer ago than this (of the last four acts received).',
    prepare: (community, { value }) => [atLeast(attackedSince(community, stepsAgo(community, value as number)), 1)],
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
      return [atLeast(harmedBy, 1), yes(resolved, value)]
    },
  },
  {
    name: 'goodwill_rose_by',
    value: 'change',
    takes: { over: 28 },
    ofPast: true,
    looksAt: 'goodwill',
    sentence: 'The goodwill toward the community, from −1 to 1, rose by at least this much during `over`.',
    prepare: (community, { value, over }) => [atLeast(goodwillRisen(community, over!), value as number)],
  },
  {
    name: 'goodwill_fell_by',
    value: 'change',
    takes: { over: 28 },
    ofPast: true,
    looksAt: 'goodwill',
    sentence: 'The goodwill toward the community, from −1 to 1, fell by at least this much during `over`.',
    prepare: (community, { value, over }) => [atMost(goodwillRisen(community, over!), -(value as number))],
  },
  {
    name: 'mood_at_least',
    value: 'level',
    takes: {},
    sentence: 'In a mood of at least this, from −1 to 1.',
    prepare: (community, { value }) => [atLeast(faded(community, community.people.mood, MOOD_LEFT), value as number)],
  },
  {
    name: 'mood_at_most',
    value: 'level',
    takes: {},
    sentence: 'In a mood of at most this, from −1 to 1.',
    prepare: (community, { value }) => [atMost(faded(community, community.people.mood, MOOD_LEFT), value as number)],
  },
  {
    name: 'belief_at_least',
    value: 'level',
    takes: {},
    sentence: 'Believes the brand to be at least this good, from −1 to 1.',
    prepare: (community, { value }) => [atLeast(community.people.belief, value as number)],
  },
  {
    name: 'belief_at_most',
    value: 'level',
    takes: {},
    sentence: 'Believes the brand to be at most this good, from −1 to 1.',
    prepare: (community, { value }) => [atMost(community.people.belief, value as number)],
  },
  {
    name: 'drawn',
    value: 'share',
    takes: {},
    sentence:
      'Among this share of all people, drawn by chance: one draw per person, so that it is the same people every day, under every strategy and in every group.',
    prepare: (community, { value }) => [{ column: chances(community), least: 0, most: value as number }],
  },
  {
    name: 'lapsed_within',
    value: 'duration',
    takes: {},
    ofLapsed: true,
    sentence: 'Left, or was absent for so long as to count as lapsed, no longer ago than this, and is no member now.',
    prepare: (community, { value }) => [atLeast(community.people.lapsedAt, stepsAgo(community, value as number))],
  },
  {
    name: 'lapsed_for',
    value: 'duration',
    takes: {},
    ofLapsed: true,
    sentence: 'Left or lapsed at least this long ago, and is no member now.',
    prepare: (community, { value }) => [atMost(community.people.lapsedAt, stepsAgo(community, value as number))],
  },
]

/** A draw of each person in (0, 1) by which groups are drawn by chance. */
function chances({ world }: Community): Float64Array {
  const { a, b } = stream(world.key, world.replicate, 0, purpose.drawn)
  return Float64Array.from({ length: world.count }, (_, person) => uniform(a, b, person, 0))
}

/** Whether a map of conditions asks for people who have lapsed: then all of it is asked of them. */
export function isOfLapsed(settings: readonly ConditionSetting[]): boolean {
  return settings.some(({ condition }) => conditions.find(({ name }) => name === condition)!.ofLapsed === true)
}

/** The roster is in the order of joining: they are its end. */
function joinedSince({ people, roster, rosterCount }: Community, since: number): Range {
  const { joined } = people
  let first = rosterCount
  while (first > 0 && joined[roster[first - 1]] >= since) first--
  return { ...atLeast(joined, since), among: roster.subarray(first, rosterCount) }
}

function didAtLeast({ times, doers, count }: WindowTally, least: number): Range {
  return least > 0 ? { ...atLeast(times, least), among: doers.subarray(0, count) } : atLeast(times, least)
}

function oneOf({ world }: Community, people: Int32Array): Range {
  const marks = new Uint8Array(world.count)
  for (const person of people) marks[person] = 1
  return { ...atLeast(marks, 1), among: people }
}

/** 1 for those who did something that others can see after they joined (joining is seen, too). */
function haveActed({ people }: Community): Uint8Array {
  const { postAt, joined } = people
  const marks = new Uint8Array(joined.length)
  for (let person = 0; person < marks.length; person++) marks[person] = postAt[person] > joined[person] ? 1 : 0
  return marks
}

/** 1 for those in whose inbox there is a harmful act of another member since that step. */
function attackedSince({ people, world }: Community, since: number): Uint8Array {
  const { inboxFrom, inboxAct, inboxAt } = people
  const { sign } = world.table
  const marks = new Uint8Array(people.status.length)
  for (let k = 0; k < inboxAt.length; k++) {
    if (inboxAt[k] >= since && inboxFrom[k] >= 0 && sign[inboxAct[k]] < 0) marks[Math.floor(k / INBOX)] = 1
  }
  return marks
}
