import { expect, test } from 'vitest'
import { grade } from '../../src/lab/grade.ts'
import { standardNormal } from '../../src/random/standardNormal.ts'

/** 20,000 draws on an even grid of Φ(z): frequencies are exact to 1 in 20,000 for each border. */
test('a graded choice has logit probabilities', () => {
  const utilities = [0, 1, -0.5, 0.3]
  const total = utilities.reduce((sum, u) => sum + Math.exp(u), 0)
  const counts = utilities.map(() => 0)
  const draws = 20_000
  for (let k = 0; k < draws; k++) counts[grade(Float64Array.from(utilities), 4, standardNormal((k + 0.5) / draws))]++
  for (const [k, u] of utilities.entries()) expect(Math.abs(counts[k] / draws - Math.exp(u) / total)).toBeLessThan(2e-4)
})

test('a graded choice never falls as the draw rises', () => {
  let last = 0
  for (let z = -4; z <= 4; z += 0.01) {
    const chosen = grade(Float64Array.from([0.2, 0, 0.1, 0.4, -1]), 5, z)
    expect(chosen).toBeGreaterThanOrEqual(last)
    last = chosen
  }
})
