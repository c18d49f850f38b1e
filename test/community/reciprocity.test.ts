import { describe, expect, test } from 'vitest'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { traits } from '../../src/model/traits.ts'
import { regulars, rule, smallPlan, strategy } from './smallPlan.ts'

const thanking = strategy('thank', [rule('thank', regulars, { every: 7 }), rule('recognise', regulars, { every: 14 })])
const replicates = 24

function kindActs(changed: number | { mean: number; sd: number }): number[] {
  const plan = smallPlan({ events: [], traits: { positive_reciprocity: changed }, strategies: [thanking] })
  return Array.from({ length: replicates }, (_, replicate) => runReplicate(plan, replicate).runs[0].kindActs)
}

describe('kindness', () => {
  /**
   * A sign test on the same draws, one-sided: 19 of 24 or more have a probability of 0.003 without an effect. If the
   * effect shows in nine communities of ten, the test finds it with a probability of 0.97.
   */
  test('comes back: the more experienced kindness raises the willingness to give, the more kind acts there are', () => {
    const { mean, sd } = traits.positive_reciprocity
    const without = kindActs(0)
    const withIt = kindActs({ mean, sd })
    const more = withIt.filter((acts, replicate) => acts > without[replicate])
    expect(more.length).toBeGreaterThanOrEqual(19)
  })
})
