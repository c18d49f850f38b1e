import { describe, expect, test } from 'vitest'
import { circleSizes } from '../../src/network/circleSizes.ts'
import { circles } from '../../src/network/circles.ts'
import { graphFromCircles } from '../../src/network/graphFromCircles.ts'
import { meanDegree } from '../../src/network/meanDegree.ts'
import { targets } from '../../src/network/targets.ts'
import { transitivity } from '../../src/network/transitivity.ts'
import { keyFromSeed } from '../../src/random/Key.ts'

const people = 10_000

// Between replicates the standard deviation of degree and transitivity is about 0.2 % of their mean.
describe.each([
  { size: 9, perPerson: 2.4, bridges: 0.06 },
  { size: 5, perPerson: 1, bridges: 0.06 },
  { size: 12, perPerson: 3.5, bridges: 0.2 },
  { size: 12, perPerson: 3.5, bridges: 0 },
  { size: 9, perPerson: 1.2, bridges: 0 },
  { size: 4.5, perPerson: 3, bridges: 0 },
  { size: 2.5, perPerson: 2, bridges: 0.05 },
  { size: 40, perPerson: 3, bridges: 0 },
  { size: 9, perPerson: 2, bridges: 1 },
])('10,000 people in circles of $size, $perPerson each, $bridges of places bridges', (given) => {
  const made = circles({ people, founders: 900, ...given }, keyFromSeed('targets'), 0)
  const graph = graphFromCircles(made, people, 0.3)
  const expected = targets(given)

  test('have the circle size asked for, within 1 %', () => {
    expect(Math.abs(circleSizes(made).mean! / expected.circleSize - 1)).toBeLessThan(0.01)
  })

  test('have the mean degree that the formula gives, within 2 %', () => {
    expect(Math.abs(meanDegree(graph) / expected.meanDegree - 1)).toBeLessThan(0.02)
  })

  test('have the transitivity that the formula gives, within 4 %', () => {
    expect(Math.abs(transitivity(graph) / expected.transitivity - 1)).toBeLessThan(0.04)
  })
})

describe('the formulae, where the answer is known', () => {
  test('separate circles are complete graphs', () => {
    expect(targets({ size: 5, perPerson: 1, bridges: 0.3 })).toEqual({ meanDegree: 4, transitivity: 1, circleSize: 5 })
  })

  test('two circles of strangers each: 2 (s − 1) mates, and (s − 2) / (2 s − 3) of their pairs closed', () => {
    const { meanDegree: degree, transitivity: closed } = targets({ size: 9, perPerson: 2, bridges: 1 })
    expect(degree).toBe(16)
    expect(closed).toBeCloseTo(7 / 15, 12)
  })

  test('overlap of circles costs less than 5 % of the mates at the settings of a first scenario', () => {
    // Without overlap the mean degree would be 2.4 × 8 = 19.2.
    expect(targets({ size: 9, perPerson: 2.4, bridges: 0.06 }).meanDegree).toBeGreaterThan(0.95 * 19.2)
  })
})
