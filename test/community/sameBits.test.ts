import { describe, expect, test } from 'vitest'
import type { Community } from '../../src/community/Community.ts'
import { liveDay } from '../../src/community/liveDay.ts'
import { observe } from '../../src/community/observe.ts'
import { createOutreach } from '../../src/community/outreach.ts'
import type { Plan } from '../../src/community/Plan.ts'
import { purpose, streamsOf } from '../../src/community/purpose.ts'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { type Act, standardActs } from '../../src/model/acts.ts'
import { stream, uniform } from '../../src/random/Stream.ts'
import { aBitOfEach, settled, smallPlan, stateOf } from './smallPlan.ts'

const plan = smallPlan()
const once = runReplicate(plan, 0)

/** Lives a plan's second strategy, with something done after each day, and hashes what lasts. */
function livedWith(plan: Plan, afterDay: (community: Community, day: number) => void): string {
  const community = settled(plan)
  const outreach = createOutreach(aBitOfEach, community.world.count)
  for (let day = 1; day <= plan.days; day++) {
    liveDay(community, outreach, day, {})
    afterDay(community, day)
  }
  return stateOf(community)
}

/** An act of every target that members can choose and nobody will: it costs a million visits. */
function ruinousActs(): Act[] {
  const targets = [...new Set(standardActs.filter(({ by }) => by !== 'team').map(({ target }) => target))]
  return targets.map((target, k) => ({
    ...standardActs[0],
    name: `ruinous ${target}`,
    class: (['kind', 'harmful', 'neutral'] as const)[k % 3],
    target,
    benefit: 1,
    cost: 1_000_000,
    visibility: 'community',
  }))
}

describe('a run', () => {
  test('is alive: members act, join and are harmed, so that equal bits say something', () => {
    const [, run] = once.runs
    for (const name of ['kind acts', 'harmful acts', 'joins', 'questions'])
      expect(
        run.daily[name].reduce((sum, value) => sum! + value!, 0),
        name,
      ).toBeGreaterThan(0)
    expect(run.outreachActs).toBeGreaterThan(10)
    expect(run.daily['kind acts']).not.toEqual(once.twin.daily['kind acts'])
  })

  test('repeated has the same bits', () => {
    expect(runReplicate(smallPlan(), 0)).toEqual(once)
  })

  test('with another seed, or as another replicate, is another run', () => {
    const digests = [once, runReplicate({ ...plan, seed: 'smaller' }, 0), runReplicate(plan, 1), runReplicate(plan, 2)]
    expect(new Set(digests.map(({ digest }) => digest)).size).toBe(4)
  })

  test.each([1, 3])('has the same bits when each step goes through its visitors backward (%i a day)', (stepsPerDay) => {
    const refined = smallPlan({ stepsPerDay })
    expect(runReplicate(refined, 0, { backward: true })).toEqual(runReplicate(refined, 0))
  })

  test('has the same bits with and without the event log', () => {
    expect(runReplicate(plan, 0, { events: true })).toEqual(once)
  })

  test('is not changed by looking: observed never, once or three times a day it ends in the same state', () => {
    const looked = [0, 1, 3].map((times) =>
      livedWith(plan, (community) => {
        for (let k = 0; k < times; k++) observe(community)
      }),
    )
    expect(new Set(looked).size).toBe(1)
  })

  test('looked at twice says the same', () => {
    const differences: number[] = []
    livedWith(plan, (community, day) => {
      const first = JSON.stringify(observe(community))
      if (first !== JSON.stringify(observe(community))) differences.push(day)
    })
    expect(differences).toEqual([])
  })

  test('is not changed, to the last bit, by further acts that nobody chooses', () => {
    expect(ruinousActs()).toHaveLength(7)
    const digest = runReplicate({ ...plan, acts: [...standardActs, ...ruinousActs()] }, 0).digest
    expect(digest).toBe(once.digest)
  })

  test('measures the same wherever in the catalogue an act that nobody chooses stands', () => {
    const { runs, twin } = runReplicate({ ...plan, acts: [...ruinousActs(), ...standardActs] }, 0)
    expect(runs).toEqual(once.runs)
    expect(twin).toEqual(once.twin)
  })

  test('is changed by an act that somebody does choose', () => {
    const cheap = ruinousActs().map((act) => ({ ...act, cost: 0.4 }))
    expect(runReplicate({ ...plan, acts: [...standardActs, ...cheap] }, 0).digest).not.toBe(once.digest)
  })

  test('is not changed by draws for a decision that it does not have', () => {
    const undisturbed = livedWith(plan, () => {})
    let sum = 0
    const disturbed = livedWith(plan, (community, day) => {
      const { a, b } = stream(community.world.key, 0, day, 899)
      for (let person = 0; person < community.world.count; person++) sum += uniform(a, b, person, day)
      community.streams = streamsOf(community.world.key, 0, day + 1000)
    })
    expect(sum).toBeGreaterThan(0)
    expect(disturbed).toBe(undisturbed)
  })
})

describe('purposes of draws', () => {
  test('have each a number of their own, and leave the numbers from 900 to the network', () => {
    const numbers = Object.values(purpose)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(Math.max(...numbers)).toBeLessThan(900)
  })

  test('find their own stream under their number', () => {
    const key = { hi: 1, lo: 2 }
    const streams = streamsOf(key, 3, 4)
    for (const number of Object.values(purpose)) expect(streams[number]).toEqual(stream(key, 3, 4, number))
  })
})
