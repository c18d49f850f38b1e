import { describe, expect, it } from 'vitest'
import type { Published } from '../../../src/experiment/Experiment.ts'
import { distanceOf, NOT_MEASURED, rowResiduals } from '../../../src/study/calibration/rowResiduals.ts'
import { row } from './fixture.ts'

const distance = (published: Partial<Published>, simulated: readonly number[], margin = 0.1) => {
  const interval = simulated.map((figure) => [figure - margin, figure + margin] as const)
  return distanceOf(rowResiduals(row(published), { id: 'row', simulated, interval }))
}

describe('the distance of a row', () => {
  it('of values is the root mean square of their distances in bands: 1 when each is at the edge of its own', () => {
    const values = { names: ['a', 'b'], values: [1, 10], band: [0.1, 2] }
    expect(distance(values, [1, 10])).toBe(0)
    expect(distance(values, [1.1, 8])).toBeCloseTo(1, 12)
    expect(distance(values, [1.2, 10])).toBeCloseTo(Math.sqrt(2), 12)
  })

  it('of a path is its root mean squared error in tolerances', () => {
    const path = { kind: 'path', names: ['1', '2'], values: [4, 2], band: null, rmse: 0.5 } as const
    expect(distance(path, [4.5, 1.5])).toBeCloseTo(1, 12)
    expect(distance(path, [5, 2])).toBeCloseTo(Math.sqrt(2), 12)
  })

  it('of a sign is 0 where it is surely right, 1 at 0, and grows to 3 where it is wrong', () => {
    for (const [sign, direction] of [
      ['more', 1],
      ['less', -1],
    ] as const) {
      const published = { kind: 'sign', sign, values: null, band: null } as const
      const at = [0.3, 0.1, 0.05, 0, -0.1, -5].map((figure) => distance(published, [direction * figure]))
      expect(at.map((value) => Number(value.toFixed(12)))).toEqual([0, 0, 0.5, 1, 2, 3])
    }
  })

  it('of a sign without an interval is 0 or 3, and 1 at 0', () => {
    const published = { kind: 'sign', sign: 'more', values: null, band: null } as const
    expect([2, 0, -2].map((figure) => distance(published, [figure], Number.NaN))).toEqual([0, 1, 3])
  })

  it('of no difference is its size in bands', () => {
    expect(distance({ kind: 'sign', sign: 'same', values: null, band: [0.2] }, [-0.1])).toBeCloseTo(0.5, 12)
  })

  it('of a ratio is counted from 1', () => {
    const more = { kind: 'sign', sign: 'more', over: 'other', values: null, band: null } as const
    expect([1.3, 1.05, 1, 0.9].map((figure) => Number(distance(more, [figure]).toFixed(9)))).toEqual([0, 0.5, 1, 2])
    expect(distance({ ...more, sign: 'same', band: [0.2] }, [0.9])).toBeCloseTo(0.5, 12)
  })

  it('is large where something is not measured', () => {
    expect(distance({ names: ['a', 'b'], values: [1, 1], band: [1, 1] }, [1, Number.NaN])).toBeCloseTo(NOT_MEASURED, 9)
  })
})
