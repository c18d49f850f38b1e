import { describe, expect, test } from 'vitest'
import { liveDay } from '../../src/community/liveDay.ts'
import { experiences, retentionWeeks } from '../../src/community/Newcomers.ts'
import { newcomersOf } from '../../src/community/newcomersOf.ts'
import { createOutreach } from '../../src/community/outreach.ts'
import { MEMBER, NEVER, PROSPECT } from '../../src/community/People.ts'
import { runStrategy } from '../../src/community/runStrategy.ts'
import { standardActs } from '../../src/model/acts.ts'
import { aBitOfEach, settled, smallPlan, strategy } from './smallPlan.ts'

/** A rough place where much is asked, so that newcomers meet everything there is. */
const cheap: Readonly<Record<string, number>> = { ask: 0.2, flame: 0.4, share: 0.2, join: 0.2 }
const acts = standardActs.map((act) => ({ ...act, cost: act.cost - (cheap[act.name] ?? 0) }))
const plan = smallPlan({
  days: 100,
  prospects: 1500,
  visitsPerDay: 0.3,
  stepsPerDay: 2,
  acts,
  events: [],
  traits: { reach: 0.4 },
})
const community = settled(plan, { events: true })
const { world, people, log } = community
const per = plan.stepsPerDay
const settledAt = community.log.count
const atStart = { status: people.status.slice(), reached: people.reachedAt.slice(), seen: people.weeksSeen.slice() }

// Who visited on which day is not in the log: it is watched from outside.
const visited = new Map<number, Set<number>>()
const outreach = createOutreach(strategy('too few hours', aBitOfEach.rules, 40), world.count)
for (let day = 1; day <= plan.days; day++) {
  const visits = people.visits.slice()
  liveDay(community, outreach, day, {})
  for (let person = 0; person < world.residents; person++) {
    if (people.visits[person] > visits[person]) visited.set(person, (visited.get(person) ?? new Set()).add(day))
  }
}
const newcomers = newcomersOf(community)

interface Entry {
  readonly step: number
  readonly actor: number
  readonly act: string
  readonly target: number
}
const entries: Entry[] = []
for (let id = settledAt + 1; id <= log.count; id++) {
  if (log.row[id] < 0) continue
  const act = plan.acts[log.row[id]].name
  entries.push({ step: log.step[id], actor: log.actor[id], act, target: log.target[id] })
}
const residents = [...people.status.keys()].slice(0, world.residents)
const joinedAt = new Map(
  entries
    .filter(({ act, actor }) => act === 'join' && atStart.status[actor] === PROSPECT)
    .toReversed()
    .map(({ actor, step }) => [actor, step]),
)
const followed = [...joinedAt.keys()].filter((person) => joinedAt.get(person)! + 28 * per <= plan.days * per)
const within =
  (person: number, days: number) =>
  ({ step }: Entry) =>
    step > joinedAt.get(person)! && step < joinedAt.get(person)! + days * per
const has = (person: number, days: number, what: (entry: Entry) => boolean) =>
  entries.filter(within(person, days)).some(what)

describe('newcomers are counted as the event log has them', () => {
  test('and there are enough of them for the counts below to say something', () => {
    const { reached, reachedAndJoined, acted, returned, shared, firstWeek } = newcomers
    expect(followed.length).toBeGreaterThan(30)
    for (const count of [reachedAndJoined, acted, returned, shared]) expect(count).toBeGreaterThan(0)
    expect(reached).toBeGreaterThan(reachedAndJoined)
    for (const { people } of Object.values(firstWeek)) expect(people).toBeGreaterThan(0)
  })

  test('those who joined 28 days before the end, and those of them who acted in 14 days and shared in 28', () => {
    expect(newcomers.followed).toBe(followed.length)
    const acted = followed.filter((person) => has(person, 14, ({ actor, act }) => actor === person && act !== 'leave'))
    expect(newcomers.acted).toBe(acted.length)
    const shared = followed.filter((person) => has(person, 28, ({ actor, act }) => actor === person && act === 'share'))
    expect(newcomers.shared).toBe(shared.length)
  })

  test('what they met in their first week', () => {
    const met = (what: (person: number) => (entry: Entry) => boolean) =>
      followed.filter((person) => has(person, 7, what(person))).length
    const greeted = met(
      (person) =>
        ({ act, target }) =>
          act === 'welcome' && target === person,
    )
    const harmful = plan.acts.filter((act) => act.class === 'harmful').map(({ name }) => name)
    const harmed = met(
      (person) =>
        ({ act, target }) =>
          harmful.includes(act) && target === person,
    )
    const { firstWeek } = newcomers
    expect([firstWeek.greeted.people, firstWeek.harmed.people]).toEqual([greeted, harmed])
    const asked = met(
      (person) =>
        ({ act, actor }) =>
          act === 'ask' && actor === person,
    )
    expect(firstWeek.answered.people + firstWeek.unanswered.people).toBe(asked)
  })

  test('and each of them has exactly one answer to each question about the first week', () => {
    const { firstWeek, returned } = newcomers
    const sums = (['people', 'returned'] as const).map((of) => [
      firstWeek.greeted[of] + firstWeek['not greeted'][of],
      firstWeek.answered[of] + firstWeek.unanswered[of] + firstWeek['did not ask'][of],
      firstWeek.harmed[of] + firstWeek['not harmed'][of],
    ])
    expect(sums).toEqual([Array(3).fill(followed.length), Array(3).fill(returned)])
    expect(Object.keys(firstWeek)).toEqual(Object.keys(experiences))
  })
})

describe('who came back', () => {
  /** Whole days only: those who joined in the second half of a day begin a week in the middle of one. */
  const cohortOf = (people: readonly number[], begins: (person: number) => number, days: readonly number[]) =>
    people.filter((person) => days.some((day) => visited.get(person)?.has(begins(person) + day)))

  test('is counted week by week, only where the week was over', () => {
    const members = residents.filter((person) => atStart.status[person] === MEMBER)
    expect(newcomers.members.people).toBe(members.length)
    retentionWeeks.forEach((week, place) => {
      const days = Array.from({ length: 7 }, (_, k) => 7 * week + k)
      expect(newcomers.members.followed[place]).toBe(members.length)
      expect(newcomers.members.seen[place]).toBe(cohortOf(members, () => 1, days).length)
    })
    expect(newcomers.cohorts).toHaveLength(Math.ceil(plan.days / 7))
    newcomers.cohorts.forEach(({ people, followed, seen }, cohort) => {
      const joiners = [...joinedAt.values()].filter((step) => Math.floor(step / (7 * per)) === cohort)
      expect(people).toBe(joiners.length)
      retentionWeeks.forEach((week, place) => {
        const over = joiners.filter((step) => step + 7 * (week + 1) * per <= plan.days * per)
        expect(followed[place]).toBe(over.length)
        expect(seen[place]).toBeLessThanOrEqual(over.length)
      })
    })
  })

  test('as the visits of each newcomer have it', () => {
    const early = followed.filter((person) => joinedAt.get(person)! % per === 0)
    const begins = (person: number) => joinedAt.get(person)! / per + 1
    expect(early.length).toBeGreaterThan(10)
    for (const week of [1, 2]) {
      const days = Array.from({ length: 7 }, (_, k) => 7 * week + k)
      const seen = early.filter((person) => (people.weeksSeen[person] & (1 << week)) !== 0)
      expect(seen).toEqual(cohortOf(early, begins, days))
    }
  })
})

describe('the warm-up', () => {
  test('leaves nothing behind of who was reached and who visited', () => {
    expect(Math.max(...atStart.reached)).toBe(NEVER)
    expect(Math.max(...atStart.seen)).toBe(0)
  })
})

describe('a horizon too short to follow anybody', () => {
  test('has no value of the measures that need it', () => {
    const { outcomes, newcomers } = runStrategy(settled(smallPlan({ days: 20 })), aBitOfEach)
    expect(newcomers).toMatchObject({ reached: 0, followed: 0 })
    for (const name of ['conversion', 'newcomers who act', 'newcomers who return', 'newcomers who share'])
      expect(outcomes[name]).toBe(null)
    expect(outcomes['people reached']).toBeGreaterThan(0)
  })
})
