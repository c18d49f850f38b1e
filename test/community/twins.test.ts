import { describe, expect, test } from 'vitest'
import type { Plan, Rule, Strategy } from '../../src/community/Plan.ts'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { runStrategy } from '../../src/community/runStrategy.ts'
import { aBitOfEach, handsOff, newcomers, rule, settled, smallPlan, stateOf, strategy } from './smallPlan.ts'

/** What a strategy leaves behind: everything measured but its own cases and time, and the bits of the lasting state. */
function legacy(plan: Plan, own: Strategy) {
  const community = settled(plan)
  const { daily, outcomes, kindActs, tracedActs, outreachActs } = runStrategy(community, own)
  return { daily, outcomes, kindActs, tracedActs, outreachActs, state: stateOf(community) }
}

const plan = smallPlan()
const nobody: Rule['to'] = [[{ condition: 'harmful_acts_at_least', value: 1000, over: 7, by: null }]]

describe('strategies that never act', () => {
  const without = legacy(plan, handsOff)
  const idle: readonly Strategy[] = [
    strategy('no time', aBitOfEach.rules, 0),
    strategy('too little time', [rule('recognise', 'everybody')], 5),
    strategy('nobody there on the day', [rule('welcome', nobody, { from: 5, until: 6 })]),
    strategy('after the end', [rule('welcome', 'everybody', { from: 31, until: 32 })]),
    strategy('never triggered', [rule('welcome', 'everybody', { gates: [0] })], 600, [
      { when: { measure: 'complaints', over: 7, atLeast: 1e9, atMost: null }, until: null },
    ]),
    strategy('an announcement to nobody', [rule('announce', nobody, { what: 'rule' })]),
  ]

  test.each(idle.map((own) => [own.name, own] as const))('differ in nothing, to the last bit: %s', (_, own) => {
    expect(legacy(plan, own)).toEqual(without)
  })

  test('differ from one that acts', () => {
    expect(legacy(plan, aBitOfEach).state).not.toBe(without.state)
  })
})

describe('a comparison', () => {
  const welcome = strategy('welcome', [rule('welcome', newcomers)])
  const together = runReplicate({ ...plan, strategies: [welcome, aBitOfEach, handsOff] }, 0)

  test('gives a strategy the run that it has alone', () => {
    for (const [index, own] of [welcome, aBitOfEach, handsOff].entries()) {
      const alone = runReplicate({ ...plan, strategies: [own] }, 0)
      expect(alone.runs[0]).toEqual(together.runs[index])
    }
  })

  test('has the same twin whether or not a strategy of it is empty', () => {
    expect(together.twin).toBe(together.runs[2])
    const alone = runReplicate({ ...plan, strategies: [aBitOfEach] }, 0).twin
    // Only the hours that an empty strategy leaves unused are its own.
    const without = { minutes: null, team: null }
    expect({ ...alone, ...without }).toEqual({ ...together.twin, ...without })
  })

  test('has the same warm-up whatever is compared', () => {
    expect(runReplicate({ ...plan, strategies: [handsOff] }, 0).warmUpActs).toEqual(together.warmUpActs)
  })

  test('leaves the order in which strategies are written without effect on any', () => {
    const reversed = runReplicate({ ...plan, strategies: [handsOff, aBitOfEach, welcome] }, 0)
    expect(reversed.runs.toReversed()).toEqual(together.runs)
  })
})
