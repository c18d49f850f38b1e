import { describe, expect, test } from 'vitest'
import { branching, offspring } from '../../src/cascade/branching.ts'
import type { Factor } from '../../src/community/ActLog.ts'
import { isDefined } from '../../src/statistics/Estimate.ts'
import { mean } from '../../src/statistics/mean.ts'
import { historyFrom, poisson, uniforms } from './historyFrom.ts'

interface Point {
  readonly at: number
  readonly parent: Point | null
  readonly factor: Factor
}

/**
 * A Hawkes process (Hawkes 1971, doi:10.1093/biomet/58.1.83) as the cluster process that it is (Hawkes & Oakes 1974,
 * doi:10.2307/3212693): acts without a cause come at a constant rate, each act causes a Poisson number of others with
 * the mean `R`, after an exponential time. What comes after the horizon is cut off.
 */
function hawkes(R: Partial<Record<Factor, number>>, perDay: number, delay: number, days: number, draw: () => number) {
  const points: Point[] = []
  for (let k = poisson(perDay * days, draw); k > 0; k--)
    points.push({ at: days * draw(), parent: null, factor: 'none' })
  for (const parent of points) {
    for (const [factor, ratio] of Object.entries(R) as [Factor, number][]) {
      for (let k = poisson(ratio, draw); k > 0; k--) {
        const at = parent.at - delay * Math.log(draw())
        if (at < days) points.push({ at, parent, factor })
      }
    }
  }
  const ordered = [...points].sort((a, b) => a.at - b.at)
  const number = new Map(ordered.map((point, k) => [point, k + 1]))
  // Steps of a hundredth of a day: the time between two acts is kept to that.
  return historyFrom(
    ordered.map(({ at, parent, factor }) => ({ step: Math.floor(100 * at), cause: number.get(parent!) ?? 0, factor })),
    { days, stepsPerDay: 100 },
  )
}

describe('the branching ratio of a Hawkes process', () => {
  const R = { community: 0.3, visit: 0.1, norm: 0.15 }
  const delay = 8
  const days = 60
  const window = 20
  /** What an act causes within the window. */
  const within = 1 - Math.exp(-window / delay)
  const draw = uniforms('hawkes')
  const sets = Array.from({ length: 300 }, () =>
    Array.from({ length: 8 }, () => {
      const history = hawkes(R, 2, delay, days, draw)
      let caused = 0
      for (let act = 1; act <= history.log.count; act++) if (history.log.cause[act] !== 0) caused++
      return { counts: offspring(history, 'kind', window), uncorrected: caused / history.log.count }
    }),
  )
  const found = sets.map((set) =>
    branching(
      set.map(({ counts }) => counts),
      'nothing',
    ),
  )
  const estimates = (way: 'reciprocity' | 'norm' | 'reach') =>
    found.map((one) => {
      const ratio = one[way]
      if (!isDefined(ratio)) throw new Error('not defined')
      return ratio
    })

  // 300 sets of about 1,270 parents: the standard errors are 0.001 and less. Bounds are five of them.
  test('is recovered with full follow-up, reciprocity and norm apart', () => {
    expect(Math.abs(mean(estimates('reciprocity').map((one) => one.mean)) - 0.4 * within)).toBeLessThan(0.006)
    expect(Math.abs(mean(estimates('norm').map((one) => one.mean)) - 0.15 * within)).toBeLessThan(0.004)
    expect(estimates('reach').every((one) => one.mean === 0)).toBe(true)
  })

  test('would be too small without it', () => {
    expect(mean(sets.flat().map(({ uncorrected }) => uncorrected))).toBeLessThan(0.55 * within - 0.02)
  })

  // Of 300 intervals 285 are expected to hold the ratio, with a standard deviation of 3.8.
  test('lies in about 95 of 100 intervals', () => {
    const holding = estimates('reciprocity').filter(({ low, high }) => low! <= 0.4 * within && 0.4 * within <= high!)
    expect(holding.length).toBeGreaterThan(266)
    expect(holding.length).toBeLessThan(300)
  })
})

describe('the acts that are counted', () => {
  const history = historyFrom([
    { step: -2 },
    { step: 0 },
    { step: 1, act: 'thank', actor: -1, target: 1 },
    { step: 1, act: 'help', actor: 1, target: 2, cause: 2, factor: 'person' },
    { step: 2, act: 'share', actor: 2, cause: 2, factor: 'norm' },
    { step: 2, act: 'ask', actor: 3, cause: 2, factor: 'visit' },
    { step: 3, act: 'share', actor: 60, cause: 5, factor: 'reached' },
    { step: 3, cause: 1, factor: 'mood' },
    { step: 3, cause: 3, factor: 'brand' },
    { step: 5, actor: 7, cause: 2, factor: 'mood' },
    { step: 6, act: 'flame', actor: 4, target: 5, cause: 2, factor: 'person' },
    { step: 6, act: 'flame', actor: 5, target: 4, cause: 11, factor: 'person' },
  ])

  test('are kind acts by members since day 1, and those of their effects that come within the window', () => {
    // Parents: 2, 4, 5, 7, 8, 9, 10. The act of day −1, the team’s and those of the last four days are none.
    expect(offspring(history, 'kind', 4)).toEqual({ parents: 7, reciprocity: 1, norm: 1, reach: 1 })
    expect(offspring(history, 'kind', 5)).toMatchObject({ parents: 6, reciprocity: 2 })
  })

  test('are harmful acts likewise', () => {
    expect(offspring(history, 'harmful', 3)).toEqual({ parents: 2, reciprocity: 1, norm: 0, reach: 0 })
    expect(branching([offspring(history, 'harmful', 5)], 'no harm was done').norm).toEqual({
      notDefined: 'no harm was done',
    })
  })
})
