import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Community } from '../../src/community/Community.ts'
import { copyCommunity } from '../../src/community/copyCommunity.ts'
import { MEMBER } from '../../src/community/People.ts'
import { streamsOf } from '../../src/community/purpose.ts'
import { receive } from '../../src/community/receive.ts'
import { allOn } from '../../src/model/channels.ts'
import { decides, reads } from './oneVisit.ts'
import { type Changes, settled, smallPlan } from './smallPlan.ts'

fc.configureGlobal({ seed: 1 })

/** λU of each alternative that a visitor weighs, by act and target. */
function weighed(community: Community, person: number): Map<string, number> {
  reads(community, person)
  const choice = decides(community, person)
  const { world } = community
  const places = Array.from({ length: choice.count }, (_, k) => k)
  return new Map(
    places.map((k) => [`${world.plan.acts[choice.row[k]].name} ${choice.target[k]}`, choice.systematic[k]]),
  )
}

const membersOf = ({ people }: Community) => [...people.status.keys()].filter((i) => people.status[i] === MEMBER)

describe('a choice', () => {
  /**
   * Expected and observed counts over some 9,000 decisions. An act taken in one decision of twenty is expected 450 times
   * with a standard deviation of about 21: a rate that is off by a third (seven standard deviations) stays within the
   * bound of 4.5 with a probability below 0.01, and the commonest acts show errors of a few percent.
   */
  test('takes each act with its logit probability', () => {
    const community = settled(smallPlan())
    const { acts } = community.world.plan
    const counts = acts.map(() => ({ expected: 0, variance: 0, observed: 0 }))
    for (let sitting = 0; sitting < 80; sitting++) {
      community.streams = streamsOf(community.world.key, 0, 10_000 + sitting)
      for (const person of membersOf(community)) {
        reads(community, person)
        const { count, systematic, row, best } = decides(community, person)
        const weights = Array.from({ length: count }, (_, k) => Math.exp(systematic[k]))
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        const byAct = acts.map(() => 0)
        for (let k = 0; k < count; k++) byAct[row[k]] += weights[k] / total
        for (const [act, p] of byAct.entries()) {
          counts[act].expected += p
          counts[act].variance += p * (1 - p)
        }
        counts[row[best]].observed++
      }
    }
    const common = counts.filter(({ expected }) => expected > 30)
    expect(common.length).toBeGreaterThan(4)
    for (const { expected, variance, observed } of common) {
      expect(Math.abs(observed - expected) / Math.sqrt(variance)).toBeLessThan(4.5)
    }
  })

  test('has keeping quiet among its alternatives, with utility 0', () => {
    const community = settled(smallPlan())
    for (const person of membersOf(community)) expect(weighed(community, person).get(`lurk ${person}`)).toBe(0)
  })

  test('is among acts that members have: no act of the team alone is weighed', () => {
    const community = settled(smallPlan())
    const teamOnly = new Set(community.world.plan.acts.filter(({ by }) => by === 'team').map(({ name }) => name))
    const names = membersOf(community).flatMap((person) => [...weighed(community, person).keys()])
    expect(names.filter((name) => teamOnly.has(name.replace(/ -?\d+$/, '')))).toEqual([])
  })

  test.each(['team', 'nobody'] as const)(
    'holds no guidance and no sanction where %s enforces the rules',
    (enforcedBy) => {
      const enforcing = (by: 'members' | 'team' | 'nobody') => {
        const community = settled(smallPlan({ houseRules: { knownBy: 0.5, enforcedBy: by }, traits: { altruism: -1 } }))
        return membersOf(community).flatMap((person) => [...weighed(community, person).keys()])
      }
      const isEnforcement = (name: string) => /^(guide|sanction) /.test(name)
      expect(enforcing('members').some(isEnforcement)).toBe(true)
      expect(enforcing(enforcedBy).some(isEnforcement)).toBe(false)
    },
  )
})

describe('harm', () => {
  const channels = { ...allOn, normative_influence: false, informational_influence: false, mood: false }
  const cold = fc.double({ min: -1, max: 0, noNaN: true })
  const settledWith = (traits: Changes['traits']) =>
    settled(smallPlan({ events: [], channels, traits: { reputation_step: 0, identity_step: 0, ...traits } }))

  /** λU of what a person weighs before, and after being attacked, with the same attachment. */
  function beforeAndAfter(
    original: Community,
    person: number,
    feeling: readonly number[],
    attackers: readonly number[],
  ) {
    const before = copyCommunity(original)
    before.people.community[person] = feeling[0]
    before.people.brand[person] = feeling[1]
    const first = before.ties.start[person]
    for (let k = 0; k < before.ties.size[person]; k++) before.ties.goodwill[first + k] = feeling[2 + (k % 3)]
    const after = copyCommunity(before)
    for (const attacker of attackers) receive(after, person, attacker, after.world.table.row.flame, after.log.count)
    after.people.identity[person] = before.people.identity[person]
    after.people.bonds[person] = before.people.bonds[person]
    const [calm, harmed] = [weighed(before, person), weighed(after, person)]
    return { shared: [...calm.keys()].filter((key) => harmed.has(key)), first: calm, second: harmed }
  }

  const situation = fc.record({
    person: fc.integer({ min: 0, max: 119 }),
    feeling: fc.array(cold, { minLength: 5, maxLength: 5 }),
    attackers: fc.uniqueArray(fc.integer({ min: 0, max: 119 }), { minLength: 1, maxLength: 4 }),
  })

  test('leaves the choices of somebody without negative reciprocity and without goodwill unchanged, to the last bit', () => {
    const original = settledWith({ negative_reciprocity: 0 })
    fc.assert(
      fc.property(situation, ({ person, feeling, attackers }) => {
        const others = attackers.filter((attacker) => attacker !== person)
        const { shared, first, second } = beforeAndAfter(original, person, feeling, others)
        expect(shared.length).toBeGreaterThan(4)
        for (const key of shared) expect([key, second.get(key)]).toEqual([key, first.get(key)])
      }),
      { numRuns: 60 },
    )
  })

  test('makes attacks worth more and gifts less to somebody with negative reciprocity', () => {
    const original = settledWith({ negative_reciprocity: 1 })
    // The attack comes from whoever comes to mind anyway, so that the same alternatives are weighed before and after.
    let attacked = 0
    for (let person = 0; person < 20; person++) {
      const mind = [...weighed(copyCommunity(original), person).keys()].find((key) => key.startsWith('flame '))
      if (mind === undefined) continue
      const attacker = Number(mind.slice('flame '.length))
      const { shared, first, second } = beforeAndAfter(original, person, [0, 0, 0, 0, 0], [attacker])
      if (!shared.includes(mind)) continue
      attacked++
      expect(second.get(mind)).toBeGreaterThan(first.get(mind)!)
      expect(second.get(`contribute ${person}`)).toBeLessThan(first.get(`contribute ${person}`)!)
    }
    expect(attacked).toBeGreaterThan(4)
  })

  test('brings whoever did it to mind', () => {
    const original = settledWith({ attention_goodwill: 100 })
    const victims = Array.from({ length: 40 }, (_, k) => k)
    const remember = (when: 'first' | 'second') =>
      victims.filter((person) => beforeAndAfter(original, person, [0, 0, 0, 0, 0], [50])[when].has('flame 50')).length
    expect(remember('second')).toBeGreaterThan(30)
    expect(remember('first')).toBeLessThan(10)
  })
})
