import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { shippedPlan, shippedScenarios } from './shippedPlan.ts'

/** Shorter, so that it is lived within a moment: the question stays, the answer need not. */
const short = ['warm_up=4 weeks', 'horizon=18 weeks']

describe.each(shippedScenarios)('the shipped scenario %s', (name) => {
  const text = readFileSync(`scenarios/${name}.yaml`, 'utf8')

  test('opens with its question, how to run it and what to look at', () => {
    const opening = text.slice(0, text.indexOf('format:')).replaceAll(/\n# ?/g, ' ')
    expect(text).toMatch(/^question: .*\?$/m)
    expect(opening).toMatch(/\b[Rr]un\b/)
    expect(opening).toContain('look')
    expect(opening.length).toBeGreaterThan(200)
  })

  test('has a baseline that does nothing, and lets every rule of every other strategy meet a case', () => {
    const plan = shippedPlan(name, short)
    expect(plan.strategies.some(({ rules }) => rules.length === 0)).toBe(true)
    const { runs } = runReplicate(plan, 0)
    const idle: string[] = []
    runs.forEach((run, s) => {
      for (const rule of run.rules) {
        if (rule.opened === 0) idle.push(`${plan.strategies[s].name}: ${rule.name}`)
        expect(rule.served + rule.tooLate + rule.undone + rule.settled).toBe(rule.opened)
      }
      for (const [measure, value] of Object.entries(run.outcomes)) {
        expect(value === null || Number.isFinite(value), measure).toBe(true)
      }
    })
    expect(idle).toEqual([])
  })
})

/**
 * The signs in Ren and Kraut, “A simulation for designing online community: member motivation, contribution, and
 * discussion moderation”. Over 16 replicates each mean is 4 (retention, common) to 12 standard errors from 0, so over
 * four the weakest is 2 from it and all others are more than 4.
 */
describe('in the shipped scenario moderation', () => {
  const plan = shippedPlan('moderation')
  const replicates = [0, 1, 2, 3].map((replicate) => runReplicate(plan, replicate).runs)
  /** Mean difference of a strategy from doing nothing. */
  const gain = (strategy: string, measure: string) => {
    const s = plan.strategies.findIndex(({ name }) => name === strategy)
    const differences = replicates.map((runs) => runs[s].outcomes[measure]! - runs[0].outcomes[measure]!)
    return differences.reduce((sum, one) => sum + one, 0) / differences.length
  }

  test('personal moderation raises contribution and commitment', () => {
    expect(gain('personal', 'contributions')).toBeGreaterThan(0)
    expect(gain('personal', 'visits')).toBeGreaterThan(0)
    expect(gain('personal', 'retention')).toBeGreaterThan(gain('common', 'retention'))
  })

  test('common moderation raises commitment, and contribution not by a fifth of what personal moderation does', () => {
    expect(gain('common', 'contributions')).toBeLessThan(gain('personal', 'contributions') / 5)
    expect(gain('common', 'visits')).toBeGreaterThan(0)
    expect(gain('common', 'retention')).toBeGreaterThan(0)
  })
})
