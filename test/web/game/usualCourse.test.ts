import { describe, expect, test } from 'vitest'
import { usualGame } from '../../../src/web/game/GameSettings.ts'
import { playedWith, usualOf } from './played.ts'

const { conditions } = usualGame

describe('what usually happens', () => {
  test('falls where nobody can answer, and does not where everybody can', () => {
    const [without, withThem] = conditions.map((condition) => usualOf(condition).map(({ mean }) => mean))
    expect(without[5]).toBeLessThan(without[0] - 0.5)
    // The last period is different: nobody can be answered after it.
    expect(withThem[5]).toBeGreaterThan(withThem[0])
    for (const t of without.keys()) expect(withThem[t]).toBeGreaterThan(without[t] + 3)
  })

  test('has its mean between the ends of the middle 80 %, all between nothing and everything', () => {
    for (const { low, mean, high } of conditions.flatMap((condition) => usualOf(condition))) {
      expect(0 <= low && low < mean && mean < high && high <= 20).toBe(true)
    }
  })

  test('is about what the three people of the usual game do', () => {
    const within = conditions.flatMap((condition) => {
      const usual = usualOf(condition)
      return playedWith(condition, 10).map(({ gifts }, t) => {
        const others = (gifts[1] + gifts[2] + gifts[3]) / 3
        return others >= usual[t].low && others <= usual[t].high
      })
    })
    expect(within.filter((is) => is).length).toBeGreaterThanOrEqual(13)
  })
})
