import { describe, expect, it } from 'vitest'
import { copyCommunity } from '../../src/community/copyCommunity.ts'
import { runStrategy } from '../../src/community/runStrategy.ts'
import { beginLife, endLife, liveNextDay } from '../../src/community/StrategyLife.ts'
import { aBitOfEach, settled, smallPlan, stateOf } from './smallPlan.ts'

const plan = smallPlan()
const morning = settled(plan)

describe('a life under a strategy', () => {
  it('comes to the same bits day by day, in turns with another one, as in one go', () => {
    const [whole, stepwise, other] = [0, 1, 2].map(() => copyCommunity(morning))
    const run = runStrategy(whole, aBitOfEach)
    const [life, beside] = [beginLife(stepwise, aBitOfEach), beginLife(other, aBitOfEach)]
    for (let day = 1; day <= plan.days; day++) {
      liveNextDay(life)
      liveNextDay(beside)
    }
    expect(endLife(life)).toEqual(run)
    expect(endLife(beside)).toEqual(run)
    expect(stateOf(stepwise)).toBe(stateOf(whole))
  })

  it('has the values of all days lived so far, and of no others', () => {
    const life = beginLife(copyCommunity(morning), aBitOfEach)
    for (let day = 1; day <= 5; day++) {
      liveNextDay(life)
      expect(life.day).toBe(day)
      for (const values of Object.values(life.daily)) expect(values).toHaveLength(day)
    }
  })
})
