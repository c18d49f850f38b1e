import { describe, expect, test } from 'vitest'
import type { Community } from '../../src/community/Community.ts'
import { copyCommunity } from '../../src/community/copyCommunity.ts'
import { createOutreach, reachOut } from '../../src/community/outreach.ts'
import { DAY_ONE, HIDDEN, MEMBER, NEVER, OFF_TOPIC, ON_TOPIC } from '../../src/community/People.ts'
import { streamsOf } from '../../src/community/purpose.ts'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { runStrategy } from '../../src/community/runStrategy.ts'
import { reads } from './oneVisit.ts'
import { type Changes, handsOff, rule, settled, smallPlan, stateOf, strategy } from './smallPlan.ts'

const common = strategy('common', [rule('common moderation', 'everybody', { every: 1 })], 100_000)
const personal = strategy('personal', [rule('personal moderation', 'everybody')], 100_000)
const strategies = [handsOff, common, personal]

/** Half of the posts off topic, and room for four of them. */
const crowded = (changes: Changes = {}) => smallPlan({ offTopic: 0.5, reads: 4, strategies, ...changes })

/** The community of a plan on day 1, with what its first strategy does in the morning. */
function inTheMorning(changes: Changes): Community {
  const community = settled(crowded(changes))
  const { world } = community
  community.step = DAY_ONE
  community.streams = streamsOf(world.key, 0, 0)
  reachOut(community, createOutreach(world.plan.strategies[0], world.count), 1, {})
  return community
}

/** The mates of the member who has most of them among the members, and that member. */
function inTheMiddle({ world, people }: Community): { person: number; mates: number[] } {
  const { offsets, neighbours } = world.graph
  const matesOf = (i: number) =>
    [...neighbours.subarray(offsets[i], offsets[i + 1])].filter((mate) => people.status[mate] === MEMBER)
  const members = [...people.status.keys()].filter((i) => people.status[i] === MEMBER)
  const person = members.reduce((best, i) => (matesOf(i).length > matesOf(best).length ? i : best))
  return { person, mates: matesOf(person) }
}

/** A community in which nobody has anything to show but posts by these, the last the newest. */
function showing(community: Community, authors: readonly number[], state: number): Community {
  const copy = copyCommunity(community)
  const { people, world, log } = copy
  people.postAt.fill(NEVER)
  people.newsAt.fill(NEVER)
  people.voiceAt.fill(NEVER)
  copy.frontPage = [...authors].reverse()
  authors.forEach((author, k) => {
    people.postAt[author] = copy.step
    people.newsAt[author] = copy.step
    people.postAct[author] = world.table.row.contribute
    people.postId[author] = log.count - authors.length + k + 1
    people.postState[author] = state
  })
  return copy
}

describe('what is off topic', () => {
  test('is the share of posts that the plan says, and of nothing else', () => {
    const { people, world } = settled(crowded({ members: 2000, warmUpDays: 30 }))
    const posts = [...people.postAt.keys()].filter((i) => people.postAt[i] > NEVER)
    const { isPost } = world.table
    const contributed = posts.filter((i) => isPost[people.postAct[i]] === 1)
    const share = contributed.filter((i) => people.postState[i] === OFF_TOPIC).length / contributed.length
    // Five standard deviations of a share of one half.
    expect(Math.abs(share - 0.5)).toBeLessThan(2.5 / Math.sqrt(contributed.length))
    expect(contributed.length).toBeGreaterThan(200)
    expect(posts.some((i) => isPost[people.postAct[i]] === 0)).toBe(true)
    for (const i of posts) if (isPost[people.postAct[i]] === 0) expect(people.postState[i]).toBe(ON_TOPIC)
  })

  test('moves the bonds of a circle mate who reads it, and what is on topic the identity, by the same step', () => {
    const community = settled(crowded())
    const { person, mates } = inTheMiddle(community)
    const after = (state: number) => {
      const copy = showing(community, mates.slice(0, 1), state)
      copy.people.community[person] = 0
      copy.people.brand[person] = 0
      copy.people.identity[person] = 0.1
      copy.people.bonds[person] = 0.1
      reads(copy, person)
      return copy.people
    }
    const [talk, useful, hidden] = [OFF_TOPIC, ON_TOPIC, HIDDEN].map(after)
    expect(talk.bonds[person]).toBeGreaterThan(0.1)
    expect(talk.identity[person]).toBe(0.1)
    expect(useful.identity[person]).toBeCloseTo(talk.bonds[person], 12)
    expect(useful.bonds[person]).toBe(0.1)
    expect([hidden.bonds[person], hidden.identity[person]]).toEqual([0.1, 0.1])
  })

  test('is nothing to strangers', () => {
    const community = settled(crowded())
    const { person, mates } = inTheMiddle(community)
    const stranger = [...community.people.status.keys()].find((i) => i !== person && !mates.includes(i))!
    const copy = showing(community, [stranger], OFF_TOPIC)
    const bonds = copy.people.bonds[person]
    reads(copy, person)
    expect(copy.views[0].seen).toBe(1)
    expect(copy.views[0].impressions).toBe(0)
    expect(copy.people.bonds[person]).toBe(bonds)
  })
})

describe('a visit with room for four posts', () => {
  const community = settled(crowded())
  const { person, mates } = inTheMiddle(community)
  const strangers = [...community.people.status.keys()].filter((i) => i !== person && !mates.includes(i)).slice(0, 6)
  const all = [...mates.slice(0, 3), ...strangers]

  test('reads the newest, whoever wrote them', () => {
    const copy = showing(community, all, ON_TOPIC)
    reads(copy, person)
    expect([...copy.views[0].posts.people]).toEqual(strangers.slice(2).reverse())
    expect(copy.views[0].seen).toBe(4)
  })

  test('reads those of the own circles first, then the newest of the others, for who is shown them first', () => {
    const copy = showing(community, all, ON_TOPIC)
    copy.ownFirst[person] = 1
    reads(copy, person)
    expect([...copy.views[0].posts.people]).toEqual([...mates.slice(0, 3).reverse(), strangers[5]])
  })

  test('spends no room on what is hidden', () => {
    const copy = showing(community, all, ON_TOPIC)
    for (const hidden of strangers.slice(3)) copy.people.postState[hidden] = HIDDEN
    reads(copy, person)
    expect([...copy.views[0].posts.people]).toEqual([strangers[2], strangers[1], strangers[0], mates[2]])
    expect(copy.views[0].peopleSeen).toBe(4)
  })
})

describe('common moderation', () => {
  test('hides from all, before anybody visits, every post that is off topic', () => {
    const before = inTheMorning({ strategies: [handsOff] }).people.postState
    const community = inTheMorning({ strategies: [common] })
    const { postState } = community.people
    const { status } = community.people
    const strayed = [...before.keys()].filter((i) => before[i] === OFF_TOPIC && status[i] === MEMBER)
    expect(strayed.length).toBeGreaterThan(5)
    for (const i of strayed) expect(postState[i]).toBe(HIDDEN)
    expect(postState.filter((state) => state === HIDDEN)).toHaveLength(strayed.length)
    for (let reader = 0; reader < 120; reader++) {
      reads(community, reader)
      const { posts } = community.views[0]
      for (let k = 0; k < posts.count; k++) expect(strayed).not.toContain(posts.people[k])
    }
  })

  test('tells its author nothing', () => {
    const community = settled(crowded({ strategies: [common] }))
    const { outbox, people } = inTheMorning({ strategies: [common] })
    expect(outbox.length).toBeGreaterThan(5)
    for (const { target } of outbox) {
      for (const name of ['mood', 'brand', 'bonds', 'sanction', 'rules', 'receivedAt'] as const)
        expect(people[name][target]).toBe(community.people[name][target])
    }
    const run = runReplicate(crowded({ strategies: [common] }), 0).runs[0]
    expect(run.outreachActs).toBe(run.rules[0].served)
  })

  test('where nothing is off topic has nobody to serve', () => {
    const { runs } = runReplicate(crowded({ offTopic: 0 }), 0)
    expect(runs[1].rules[0].opened).toBe(0)
    expect(runs[1].outcomes).toEqual(runs[0].outcomes)
  })
})

describe('personal moderation', () => {
  test('serves each once, and leaves every bit as it is where a visit has room for all posts', () => {
    const states = [handsOff, personal].map((one) => {
      const community = settled(crowded({ reads: null }))
      runStrategy(community, one)
      return stateOf(community)
    })
    expect(states[1]).toBe(states[0])
    const { served, opened } = runReplicate(crowded(), 0).runs[2].rules[0]
    expect(served).toBe(opened)
    expect(served).toBeGreaterThan(100)
  })

  test('is part of the state', () => {
    const community = settled(crowded())
    const copy = copyCommunity(community)
    copy.ownFirst[3] = 1
    expect(stateOf(copy)).not.toBe(stateOf(community))
    expect(community.ownFirst[3]).toBe(0)
  })
})

describe('a crowded community', () => {
  test('has the same bits when each step goes through its visitors backward', () => {
    expect(runReplicate(crowded(), 0, { backward: true })).toEqual(runReplicate(crowded(), 0))
  })

  test('lives on under each way of moderating, each differently', () => {
    const { runs } = runReplicate(crowded(), 0)
    const daily = runs.map((run) => JSON.stringify(run.daily))
    expect(new Set(daily).size).toBe(3)
  })
})
