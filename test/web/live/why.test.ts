import { describe, expect, it } from 'vitest'
import { historyOf, isOutreach } from '../../../src/cascade/History.ts'
import { createDigest, digestCommunity, hexOf } from '../../../src/community/digest.ts'
import { traitOfAll } from '../../../src/community/traitOf.ts'
import { explainPerson } from '../../../src/study/explain/explainPerson.ts'
import { advance, foundWorlds } from '../../../src/web/live/LiveWorlds.ts'
import { type PersonAnswer, type ToldAct, why } from '../../../src/web/live/why.ts'
import { aBitOfEach, handsOff, smallPlan } from '../../community/smallPlan.ts'

const plan = smallPlan({ strategies: [handsOff, aBitOfEach] })
const worlds = foundWorlds(plan, aBitOfEach.name)
advance(worlds, 20)
const { community } = worlds.lives[0]
const { names } = worlds.scene
const { log } = community

function person(who: number): PersonAnswer {
  const answer = why(community, names, { person: who })
  if (answer.about !== 'person') throw new Error('asked for a person')
  return answer.person
}

function act(which: number): ToldAct {
  const answer = why(community, names, { acts: [which] })
  if (answer.about !== 'acts') throw new Error('asked for an act')
  return answer.acts[0]!
}

/** Somebody whose acts since day 1 had a cause. */
const caused = Array.from({ length: log.count }, (_, k) => log.count - k).filter((one) => log.cause[one]! > 0)

describe('why', () => {
  it('tells the chain of an act back to the first cause, as the log has it', () => {
    for (const one of caused.slice(0, 50)) {
      const told = act(one)
      const chain = [told.told, ...told.causes].flatMap(({ acts }) => acts)
      expect(chain[0]).toBe(one)
      chain.forEach((link, k) => {
        expect(log.cause[link]).toBe(chain[k + 1] ?? 0)
      })
    }
  })

  it('calls people by name, without their numbers, and says what state of theirs made an act likelier', () => {
    const told = act(caused[0]!)
    expect(told.told.text).toContain(names[log.actor[caused[0]!]!])
    expect(told.told.text).not.toMatch(/\(\d+\)/)
    expect(told.factor).not.toBe('none')
  })

  it('tells of outreach that the team did it', () => {
    const history = historyOf(community)
    const outreach = Array.from({ length: log.count }, (_, k) => k + 1).find((one) => isOutreach(history, one))!
    expect(act(outreach).told.text).toMatch(/^the team /)
    expect(act(outreach).causes).toEqual([])
  })

  it('tells of a person what roi explain tells, and their latest acts, the latest first', () => {
    const who = log.actor[caused[0]!]!
    const told = person(who)
    expect(told).toMatchObject({ ...explainPerson(historyOf(community), names, String(who)) })
    const acts = told.latest.map((one) => one.act)
    expect(acts[0]).toBe(caused.find((one) => log.actor[one] === who && one >= caused[0]!) ?? acts[0])
    expect([...acts].sort((a, b) => b - a)).toEqual(acts)
    for (const one of acts) expect(log.actor[one]).toBe(who)
  })

  it('ranks traits among the residents', () => {
    const altruism = traitOfAll(community, 'altruism')
    const order = Array.from({ length: community.world.residents }, (_, one) => one).sort(
      (a, b) => altruism[a]! - altruism[b]!,
    )
    const above = (who: number) => person(who).traits.find((trait) => trait.name === 'altruism')!.above
    expect(above(order[0]!)).toBe(0)
    expect(above(order.at(-1)!)).toBeCloseTo(1 - 1 / order.length, 10)
  })

  it('tells the best chain, or that there is none', () => {
    const answer = why(community, names, { chain: 'best' })
    expect(answer.about === 'chain' && answer.chain!.clauses.length).toBeGreaterThan(1)
    const morning = why(foundWorlds(plan, handsOff.name).lives[0].community, names, { chain: 'best' })
    expect(morning).toEqual({ about: 'chain', chain: null })
  })

  it('changes nothing', () => {
    const state = () => {
      const digest = createDigest()
      digestCommunity(digest, community)
      return hexOf(digest)
    }
    const before = state()
    for (let who = 0; who < 30; who++) person(who)
    act(caused[0]!)
    expect(state()).toBe(before)
  })
})
