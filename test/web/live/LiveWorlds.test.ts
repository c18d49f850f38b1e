import { describe, expect, it } from 'vitest'
import { peopleNames } from '../../../src/cascade/peopleNames.ts'
import { MEMBER } from '../../../src/community/People.ts'
import type { Plan } from '../../../src/community/Plan.ts'
import { runReplicate } from '../../../src/community/runReplicate.ts'
import { sha256 } from '../../../src/node/sha256.ts'
import { keyFromSeed } from '../../../src/random/Key.ts'
import { dailyMeasures } from '../../../src/web/live/dailyMeasures.ts'
import type { Frame, Pair } from '../../../src/web/live/Frame.ts'
import { NOBODY } from '../../../src/web/live/Frame.ts'
import { advance, foundWorlds, leaveWorlds, morningFrames, reset } from '../../../src/web/live/LiveWorlds.ts'
import { shippedPlan, shippedScenarios } from '../../community/shippedPlan.ts'
import { aBitOfEach, handsOff, outageAndRaid, smallPlan } from '../../community/smallPlan.ts'

const name = aBitOfEach.name
const plan = smallPlan({ strategies: [handsOff, aBitOfEach], events: outageAndRaid })

/** The plan as `roi run` has it: with one strategy only. */
const alone = (strategy: string): Plan => ({
  ...plan,
  strategies: plan.strategies.filter((one) => one.name === strategy),
})

function all(frames: readonly Pair<Frame>[]): unknown {
  return frames.map((pair) => pair.map(({ acts, ...frame }) => ({ ...frame, ...acts })))
}

describe('live worlds', () => {
  it.each([handsOff.name, name])('end with what a run of one replicate gives: %s', (strategy) => {
    const worlds = foundWorlds(plan, strategy)
    advance(worlds, plan.days)
    const result = runReplicate(alone(strategy), 1)
    expect(worlds.ended!.runs[0]).toEqual(result.runs[0])
    expect(worlds.ended!.runs[1]).toEqual(result.twin)
    expect(worlds.ended!.digest).toBe(sha256(result.digest))
    leaveWorlds(worlds)
  })

  it.each(shippedScenarios)('end with what a run of one replicate gives, also in %s', (scenario) => {
    const isLog = shippedPlan(scenario).network.kind === 'log'
    const fewer = ['community.members=60', 'community.prospects=90', 'warm_up=2 weeks']
    const small = shippedPlan(scenario, isLog ? [] : fewer)
    const strategy = small.strategies.at(-1)!
    const worlds = foundWorlds(small, strategy.name)
    advance(worlds, small.days)
    const result = runReplicate({ ...small, strategies: [strategy] }, 1)
    expect(worlds.ended!.digest).toBe(sha256(result.digest))
    leaveWorlds(worlds)
  })

  it('know what the first week brings without outreach, which changes nothing in them', () => {
    const worlds = foundWorlds(plan, name)
    const days = advance(worlds, 7).map(([, without]) => without.daily)
    for (const [place, { name, kind }] of dailyMeasures.entries()) {
      const values = days.map((day) => day[place]!).filter((value) => !Number.isNaN(value))
      const sum = values.reduce((total, value) => total + value, 0)
      const expected = values.length === 0 ? null : kind === 'flow' ? sum : sum / values.length
      expect(worlds.week[name], name).toBe(expected)
    }
    leaveWorlds(worlds)
  })

  it('are the same however many days are lived at once, and after being looked at', () => {
    const worlds = foundWorlds(plan, name)
    const [one, many] = [[] as Pair<Frame>[], [] as Pair<Frame>[]]
    for (let day = 1; day <= plan.days; day++) {
      one.push(...advance(worlds, 1))
      morningFrames(worlds)
    }
    const { digest } = worlds.ended!
    reset(worlds)
    expect(worlds.ended).toBeNull()
    for (let day = 1; day <= plan.days; day += 3) many.push(...advance(worlds, 3))
    expect(all(many)).toEqual(all(one))
    expect(worlds.ended!.digest).toBe(digest)
    leaveWorlds(worlds)
  })

  it('stay at the horizon when they are to go on', () => {
    const worlds = foundWorlds(plan, name)
    expect(advance(worlds, plan.days + 5)).toHaveLength(plan.days)
    expect(advance(worlds, 1)).toEqual([])
    leaveWorlds(worlds)
  })

  it('begin alike, and only the one with outreach has any', () => {
    const worlds = foundWorlds(plan, name)
    const [a, b] = morningFrames(worlds)
    expect({ ...a, acts: null }).toEqual({ ...b, acts: null })
    const outreach = (world: 0 | 1, days: readonly Pair<Frame>[]) =>
      days.flatMap((day) => [...day[world].acts.outreach]).reduce((sum, one) => sum + one, 0)
    const days = advance(worlds, plan.days)
    expect(outreach(0, days)).toBe(worlds.ended!.runs[0].outreachActs)
    expect(outreach(0, days)).toBeGreaterThan(0)
    expect(outreach(1, days)).toBe(0)
    leaveWorlds(worlds)
  })

  it('show on each day the acts and values that are measured', () => {
    const worlds = foundWorlds(plan, name)
    const days = advance(worlds, plan.days)
    const kind = dailyMeasures.findIndex((measure) => measure.name === 'kind acts')
    days.forEach((pair, k) => {
      for (const world of [0, 1] as const) {
        const { acts, daily, day, status } = pair[world]
        expect(day).toBe(k + 1)
        const kindActs = [...acts.row].filter(
          (row, at) => row >= 0 && acts.outreach[at] === 0 && acts.actor[at]! >= 0 && plan.acts[row]!.class === 'kind',
        )
        expect(daily[kind]).toBe(kindActs.length)
        expect(daily[kind]).toBe(worlds.ended!.runs[world].daily['kind acts']![k])
        const here = status.slice(0, worlds.scene.residents).filter((one) => one === MEMBER).length
        expect(daily[dailyMeasures.findIndex((measure) => measure.name === 'members')]).toBe(here)
        for (const target of acts.target) expect(target).toBeGreaterThanOrEqual(NOBODY)
        for (let at = 0; at < acts.actor.length; at++)
          expect(acts.target[at] === acts.actor[at] && acts.target[at]! >= 0).toBe(false)
      }
    })
    leaveWorlds(worlds)
  })

  it('call people by the names that roi explain gives them', () => {
    const worlds = foundWorlds(plan, name)
    expect(worlds.scene.names).toEqual(peopleNames(keyFromSeed(plan.seed), 1, worlds.scene.names.length))
    leaveWorlds(worlds)
  })

  it('refuse a strategy that the plan does not have', () => {
    expect(() => foundWorlds(plan, 'sing')).toThrow('there is no strategy “sing”')
  })
})
