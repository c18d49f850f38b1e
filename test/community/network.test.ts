import { describe, expect, test } from 'vitest'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { smallPlan } from './smallPlan.ts'

describe('the network of a replicate', () => {
  test('is reported beside what the scenario asks for, and is within 5 % of it in 10,000 people', () => {
    const network = { kind: 'circles', size: 9, perPerson: 2.4, bridges: 0.06 } as const
    const plan = smallPlan({ members: 1000, prospects: 9000, network, days: 1, warmUpDays: 0, strategies: [] })
    const figures = runReplicate(plan, 1).network
    expect(figures.map(({ name }) => name)).toEqual(['mean degree', 'transitivity', 'people in a circle'])
    // The transitivity is taken on a sample of 500 people, whose standard error is about 0.006 of 0.416.
    for (const { target, achieved } of figures) expect(Math.abs(achieved / target! - 1)).toBeLessThan(0.05)
  })
})
