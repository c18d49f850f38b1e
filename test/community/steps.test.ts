import { beforeAll, describe, expect, test } from 'vitest'
import { compare } from '../../src/study/compare.ts'
import { executeHere } from '../../src/study/executeHere.ts'
import { type Standings, standings } from '../../src/study/standings.ts'
import { shippedScenario } from './shippedPlan.ts'

/**
 * The flagship with 600 members for 16 weeks. With ten replicates the advantage of its best strategies over hands off
 * is more than five standard errors; strategies that differ little may change places, and are not told apart here.
 */
async function verdictAt(stepsPerDay: number): Promise<Standings> {
  const small = ['community.members=600', 'community.prospects=3000', 'horizon=16 weeks', 'replicates=10']
  const overrides = [...small, `steps_per_day=${stepsPerDay}`, 'compare.matters_from=10 %']
  return standings(await compare(shippedScenario('ten-hours', overrides), executeHere))
}

describe('the verdict of ten-hours', () => {
  let daily: Standings
  let refined: Standings

  beforeAll(async () => {
    daily = await verdictAt(1)
    refined = await verdictAt(4)
  })

  test('with four steps a day has a winner when it has one with a single step, and there that one is not behind', () => {
    expect(refined.winner !== null).toBe(daily.winner !== null)
    const name = refined.winner?.name ?? 'none'
    const notBehind = [daily.winner, ...daily.alike, ...daily.untold].map((strategy) => strategy?.name ?? 'none')
    expect(notBehind).toContain(name)
  })

  test('calls no strategy better with one step a day and worse with four, or the other way round', () => {
    for (const { strategy, standing } of daily.others) {
      const other = refined.others.find((one) => one.strategy.name === strategy.name)!.standing
      expect([standing, other].toSorted(), strategy.name).not.toEqual(['better', 'worse'])
    }
  })
})
