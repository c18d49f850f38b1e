import { expect, test } from 'vitest'
import { normalCdf } from '../../src/random/normalCdf.ts'
import { standardNormal } from '../../src/random/standardNormal.ts'

test('normalCdf has known values', () => {
  // Φ to 16 digits, Abramowitz & Stegun 1964, table 26.1 and its continuation.
  const known: [number, number][] = [
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1, 0.15865525393145705],
    [1.959963984540054, 0.975],
    [-3, 0.0013498980316300946],
  ]
  for (const [z, p] of known) expect(Math.abs(normalCdf(z) - p)).toBeLessThan(1e-14)
  expect(normalCdf(-40)).toBe(0)
  expect(normalCdf(40)).toBe(1)
})

test('normalCdf is the inverse of standardNormal', () => {
  for (let k = 1; k < 1000; k++) expect(Math.abs(normalCdf(standardNormal(k / 1000)) - k / 1000)).toBeLessThan(1e-13)
})
