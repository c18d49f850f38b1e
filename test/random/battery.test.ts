import { describe, expect, test } from 'vitest'
import { mix } from '../../src/random/internal/mix.ts'
import { avalancheFindings, type Finding, pairFindings, sequenceFindings, threshold } from './battery.ts'
import { drawOf, neighbouringSeeds, neighbours, seeds, sequences } from './sequences.ts'

/**
 * Power, at a family-wise error of 0.001 over the 1,326 findings of sequences and pairs (|z| < 5.0): a bias of
 * 0.3 percentage points in one bit, or a correlation of 0.008 between neighbours, is found with a probability above
 * 0.99 (4 standard deviations and more beyond the threshold at 2²⁰·⁵ … 2²¹ draws). The bench does the same with 2³².
 */
const DRAWS = 2 ** 21
const PAIRS = 2 ** 20
const FAMILY_WISE = 0.001

describe('the draws pass the battery', () => {
  const counted = Object.entries(sequences).map(([name, draw]) => [name, draw, DRAWS] as const)
  const paired = Object.entries(neighbours).map(([name, pair]) => [name, pair, PAIRS] as const)
  const findings = counted.length * 78 + 78 + paired.length * 39 + 39

  test.each([...counted, ['seed', seeds, 2 ** 17] as const])('when they count in %s', (_, draw, n) => {
    expect(failures(sequenceFindings(draw, n), findings)).toEqual([])
  })

  test.each([...paired, ['seed', neighbouringSeeds, PAIRS] as const])(
    'and have nothing to do with those of the neighbouring %s',
    (_, pair, n) => {
      expect(failures(pairFindings(pair, n), findings)).toEqual([])
    },
  )

  test('over 2^24 and more of them', () => {
    expect(counted.reduce((sum, [, , n]) => sum + n, 0)).toBeGreaterThan(2 ** 24)
  })
})

describe('flipping one bit flips every bit of the draw in half of the cases', () => {
  const names = ['key, high word', 'key, low word', 'replicate', 'step', 'purpose', 'person', 'other']
  const base = [0, 0, 0, 1, 2, 3, 0]
  const cells = names.length * (32 * 32 + 1)

  // 4,096 cases: a probability outside 0.45 … 0.55 in any one of the 7,168 cells is found with probability 0.87.
  test.each(names.map((name, argument) => [name, argument] as const))('of the %s', (_, argument) => {
    const draw = drawOf as (...words: number[]) => number
    expect(failures(avalancheFindings(draw, base, argument, 4096), cells)).toEqual([])
  })
})

describe('the battery is able to fail', () => {
  const n = 2 ** 20
  const failing = (draw: (i: number) => number) => failures(sequenceFindings(draw, n), 78).join('; ')
  const failingPair = (first: (i: number) => number, second: (i: number) => number) =>
    failures(pairFindings([first, second], n), 39).join('; ')
  const good = sequences.person!

  test('a permutation of 32 bits never repeats a value', () => {
    expect(failing(mix)).toMatch(/collisions/)
  })

  test('the golden-ratio sequence is too even', () => {
    const found = failing((i) => Math.imul(i, -0x61c88647))
    for (const name of ['byte 3 of value', 'serial pairs', 'ascending runs', 'gaps', 'birthday'])
      expect(found).toContain(name)
  })

  test('a linear congruential generator has regular low bits', () => {
    let state = 1
    const found = failing(() => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0
      return state
    })
    expect(found).toMatch(/runs of bit 0/)
  })

  test('one bit in 200 forced to 1 is a bias', () => {
    expect(failing((i) => (mix(good(i)) % 200 === 0 ? good(i) | 4 : good(i)))).toMatch(/monobit of bit 2/)
  })

  test('one draw in 50 shared with a neighbour is a correlation', () => {
    const other = sequences.other!
    expect(failingPair(good, (i) => (i % 50 === 0 ? good(i) : other(i)))).toMatch(/correlation/)
  })

  test('one multiplication carries no bit downwards', () => {
    const weak = (...words: number[]) => Math.imul(words[0]! + 977 * words[1]!, -0x7a143595)
    expect(failures(avalancheFindings(weak, [0, 0], 0, 1024), 1025)).not.toEqual([])
  })
})

function failures(findings: Finding[], outOf: number): string[] {
  const limit = threshold(outOf, FAMILY_WISE)
  return findings.filter(({ z }) => !(Math.abs(z) < limit)).map(({ test, z }) => `${test}: z = ${z.toFixed(2)}`)
}
