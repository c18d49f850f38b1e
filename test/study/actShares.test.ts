import { describe, expect, it } from 'vitest'
import type { StrategyRun } from '../../src/community/ReplicateResult.ts'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { actSharesOf } from '../../src/study/actSharesOf.ts'
import { smallPlan } from '../community/smallPlan.ts'
import { run } from './results.ts'

const curve = (share: number) => Array.from({ length: 21 }, (_, i) => (i < 20 ? (share * i) / 18 : 1))

describe('how unequally members act', () => {
  it('is the mean curve over replicates, and what is left for the most active tenth', () => {
    const found = actSharesOf([run({ actShares: curve(0.3) }), run({ actShares: curve(0.5) })])!
    expect(found.curve.mean[18]).toBeCloseTo(0.4)
    expect(found.mostActive).toMatchObject({ mean: expect.closeTo(0.6), n: 2 })
  })

  it('leaves out replicates in which nobody acted, or that were stored without it', () => {
    const { actShares: _, ...before } = run()
    const found = actSharesOf([run(), run({ actShares: curve(0.3) }), before as StrategyRun])!
    expect(found.mostActive.n).toBe(1)
    expect(actSharesOf([run(), before as StrategyRun])).toBe(null)
  })

  it('agrees with the Gini coefficient of the same acts: twice the area below equality, to the width of a step', () => {
    const { runs } = runReplicate(smallPlan({}), 1)
    for (const { actShares, outcomes } of runs) {
      const area = actShares!.slice(1).reduce((sum, share, i) => sum + (share + actShares![i]!) / 40, 0)
      expect(1 - 2 * area).toBeLessThanOrEqual(outcomes.inequality!)
      expect(1 - 2 * area).toBeGreaterThan(outcomes.inequality! - 0.02)
    }
  })
})
