import { describe, expect, it } from 'vitest'
import { measures } from '../../../src/community/measures.ts'
import { courseOf, differenceOf, marksOf, pathOf, pointOf, rangeOf } from '../../../src/web/live/course.ts'

const measure = (name: string) => measures.find((one) => one.name === name)!
const shares = measure('shares')
const members = measure('members')
const box = { width: 90, height: 10, days: 10, low: 0, high: 5 }

describe('the course of a measure', () => {
  it('is smoothed over seven days where acts are counted, and as it is where something has a level', () => {
    expect(courseOf(shares, [7, 0, 0, 0, 0, 0, 0])[3]).toBe(1)
    expect(courseOf(members, [7, 0, 3])).toEqual([7, 0, 3])
  })

  it('differs by all that was counted since day 1, or by today’s level', () => {
    expect(
      differenceOf(shares, [
        [1, 2, 3],
        [0, 2, 2],
      ]),
    ).toEqual({ withOutreach: 6, without: 4, difference: 2 })
    expect(
      differenceOf(members, [
        [100, 103],
        [100, 101],
      ]),
    ).toEqual({ withOutreach: 103, without: 101, difference: 2 })
  })

  it('has nothing to say before day 1 and on days without a value', () => {
    expect(differenceOf(shares, [[], []])).toBeNull()
    expect(differenceOf(measure('waiting time'), [[Number.NaN], [1]])).toBeNull()
  })

  it('is a line that fits its frame and is interrupted where there is no value', () => {
    expect(pathOf([0, 5, Number.NaN, 5], box)).toBe('M0.0 10.0L10.0 0.0M30.0 0.0')
    expect(pointOf(10, 5, box)).toEqual({ x: 90, y: 0 })
    expect(pathOf([], box)).toBe('')
  })

  it('has a range with all values in it, which begins with 0 unless that were a waste', () => {
    expect(rangeOf(members, [[1, 4], [2]])).toEqual({ low: 0, high: 4 })
    expect(rangeOf(members, [[150, 160]])).toEqual({ low: 150, high: 160 })
    expect(rangeOf(shares, [[5, 6]])).toEqual({ low: 0, high: 6 })
    expect(rangeOf(shares, [[0, 0]])).toEqual({ low: 0, high: 1 })
    expect(rangeOf(members, [[-0.2, 0.1]])).toEqual({ low: -0.2, high: 0.1 })
    expect(rangeOf(members, [[3, 3]])).toEqual({ low: 2.5, high: 3.5 })
    expect(rangeOf(members, [[Number.NaN], []])).toEqual({ low: 0, high: 1 })
  })

  it('marks 0 between values of both signs', () => {
    expect(marksOf({ ...box, low: -1, high: 1 }).map(({ text }) => text)).toEqual(['−1', '0', '1'])
    expect(marksOf(box).map(({ text }) => text)).toEqual(['0', '5'])
  })
})
