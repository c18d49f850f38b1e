import { standardNormal } from '../../src/random/standardNormal.ts'
import type { Draw, Pair } from './sequences.ts'
import { sort } from './sort.ts'

/**
 * What one test says about one sequence: z is standard normal when the draws are independent and uniform. Both tails
 * count, since draws more even than chance are as wrong as uneven ones.
 */
export interface Finding {
  readonly test: string
  readonly z: number
}

/** The |z| that one of so many findings exceeds with the given probability when all is well (Bonferroni). */
export function threshold(findings: number, familyWise: number): number {
  return -standardNormal(familyWise / (2 * findings))
}

const BLOCK = 4096

/**
 * The tests of one sequence of n draws (n a multiple of 4096): for all draws, and for the changes from draw to draw,
 * the four bytes (chi-square) and the 32 bits (monobit; for changes, runs); pairs of high and of low bytes; ascending
 * runs; gaps; birthday spacings; collisions.
 */
export function sequenceFindings(draw: Draw, n: number): Finding[] {
  const values = new ByteCounts()
  const changes = new ByteCounts()
  const highPairs = new Uint32Array(65536)
  const lowPairs = new Uint32Array(65536)
  const ascents = new AscendingRuns()
  const gaps = new Gaps()
  const block = new Uint32Array(BLOCK)
  const kept = new Uint32Array(Math.min(n, 2 ** 22))
  let last = draw(-1) >>> 0
  for (let start = 0; start < n; start += BLOCK) {
    for (let i = 0; i < BLOCK; i++) block[i] = draw(start + i)
    for (let i = 0; i < BLOCK; i += 2) {
      const x = block[i]!
      const y = block[i + 1]!
      values.add(x)
      values.add(y)
      changes.add(last ^ x)
      changes.add(x ^ y)
      last = y
      highPairs[((x >>> 24) << 8) | (y >>> 24)]!++
      lowPairs[((x & 255) << 8) | (y & 255)]!++
    }
    ascents.add(block)
    gaps.add(block)
    if (start < kept.length) kept.set(block, start)
  }
  return [
    ...values.findings('value', 'monobit'),
    ...changes.findings('change', 'runs'),
    { test: 'serial pairs of high bytes', z: evenness(highPairs) },
    { test: 'serial pairs of low bytes', z: evenness(lowPairs) },
    { test: 'ascending runs', z: ascents.z() },
    { test: 'gaps', z: gaps.z() },
    { test: 'birthday spacings', z: birthdaySpacings(kept) },
    { test: 'collisions', z: collisions(kept) },
  ]
}

/** The tests of n pairs of draws that must have nothing to do with each other. */
export function pairFindings([first, second]: Pair, n: number): Finding[] {
  const differences = new ByteCounts()
  const high = new Uint32Array(65536)
  const low = new Uint32Array(65536)
  let products = 0
  for (let i = 0; i < n; i++) {
    const x = first(i) >>> 0
    const y = second(i) >>> 0
    differences.add(x ^ y)
    high[((x >>> 24) << 8) | (y >>> 24)]!++
    low[((x & 255) << 8) | (y & 255)]!++
    products += (x * 2 ** -32 - 0.5) * (y * 2 ** -32 - 0.5)
  }
  return [
    ...differences.findings('difference', 'agreement'),
    { test: 'pairs of high bytes', z: evenness(high) },
    { test: 'pairs of low bytes', z: evenness(low) },
    { test: 'correlation', z: (12 * products) / Math.sqrt(n) },
  ]
}

/**
 * The strict avalanche criterion (Webster & Tavares 1985): flipping any one bit of any argument flips each bit of the
 * draw in half of n cases. The cases count in another argument than the flipped one and are otherwise zero or small.
 */
export function avalancheFindings(
  draw: (...words: number[]) => number,
  base: readonly number[],
  argument: number,
  n: number,
): Finding[] {
  const findings: Finding[] = []
  const counter = argument === base.length - 1 ? argument - 1 : base.length - 1
  let squares = 0
  for (let bit = 0; bit < 32; bit++) {
    const flips = new ByteCounts()
    const words = [...base]
    const flipped = [...base]
    flipped[argument]! ^= 1 << bit
    for (let i = 0; i < n; i++) {
      words[counter] = i
      flipped[counter] = i
      flips.add(draw(...words) ^ draw(...flipped))
    }
    for (const { test, z } of flips.bits('flips')) {
      squares += z * z
      findings.push({ test: `input bit ${bit}, ${test}`, z })
    }
  }
  findings.push({ test: 'avalanche of all bits', z: normalised(squares, 32 * 32) })
  return findings
}

/** How often each byte of a 32-bit word took each value; the counts of single bits follow from it. */
class ByteCounts {
  readonly #all = new Uint32Array(1024)
  readonly counts = [0, 1, 2, 3].map((byte) => this.#all.subarray(256 * byte, 256 * byte + 256))

  add(word: number): void {
    const all = this.#all
    all[word & 255]!++
    all[256 | ((word >>> 8) & 255)]!++
    all[512 | ((word >>> 16) & 255)]!++
    all[768 | (word >>> 24)]!++
  }

  findings(what: string, bitTest: string): Finding[] {
    return [
      ...this.counts.map((counts, byte) => ({ test: `byte ${byte} of ${what}`, z: evenness(counts) })),
      ...this.bits(bitTest),
    ]
  }

  bits(what: string): Finding[] {
    return Array.from({ length: 32 }, (_, bit) => {
      let ones = 0
      let n = 0
      this.counts[bit >> 3]!.forEach((count, byte) => {
        n += count
        if ((byte >> (bit & 7)) & 1) ones += count
      })
      return { test: `${what} of bit ${bit}`, z: (2 * ones - n) / Math.sqrt(n) }
    })
  }
}

/** Lengths of ascending runs, the draw after a run being thrown away, so that runs are independent (Knuth 3.3.2 G). */
class AscendingRuns {
  readonly lengths = new Float64Array(7)
  #previous = -1
  #length = 0

  add(block: Uint32Array): void {
    for (const value of block) {
      if (value > this.#previous) {
        this.#length++
        this.#previous = value
      } else {
        this.lengths[Math.min(this.#length, 7) - 1]!++
        this.#length = 0
        this.#previous = -1
      }
    }
  }

  z(): number {
    // P(length ≥ r) = 1 / r!
    const atLeast = [1, 2, 6, 24, 120, 720, 5040].map((factorial) => 1 / factorial)
    return chiSquareZ(
      this.lengths,
      atLeast.map((p, r) => p - (atLeast[r + 1] ?? 0)),
    )
  }
}

/** Numbers of draws between two draws that fall in the lowest sixteenth (Knuth 3.3.2 D). */
class Gaps {
  readonly lengths = new Float64Array(101)
  #length = -1

  add(block: Uint32Array): void {
    for (const value of block) {
      if (value < 2 ** 28) {
        if (this.#length >= 0) this.lengths[Math.min(this.#length, 100)]!++
        this.#length = 0
      } else if (this.#length >= 0) this.#length++
    }
  }

  z(): number {
    const atLeast = Array.from(this.lengths, (_, r) => (15 / 16) ** r)
    return chiSquareZ(
      this.lengths,
      atLeast.map((p, r) => p - (atLeast[r + 1] ?? 0)),
    )
  }
}

/**
 * Birthday spacings (Marsaglia 1985): of 4,096 birthdays in a year of 2³² days, sorted, the number of spacings that
 * occur twice is Poisson with mean 4096³ / 2³⁴ = 4. At most 512 years, where the error of that mean does not show.
 */
function birthdaySpacings(draws: Uint32Array): number {
  const years = Math.min(512, draws.length / BLOCK)
  const spacings = new Uint32Array(BLOCK - 1)
  let twice = 0
  for (let year = 0; year < years; year++) {
    const days = draws.slice(year * BLOCK, (year + 1) * BLOCK)
    sort(days)
    for (let i = 1; i < BLOCK; i++) spacings[i - 1] = days[i]! - days[i - 1]!
    twice += repeats(spacings)
  }
  return poisson(twice, 4 * years)
}

/** Among up to 2²² draws, how many repeat an earlier one: a permutation of 32 bits never does. Sorts them. */
function collisions(draws: Uint32Array): number {
  return poisson(repeats(draws), draws.length ** 2 / 2 ** 33)
}

/** How many repeat another one; sorts them. */
function repeats(values: Uint32Array): number {
  sort(values)
  let count = 0
  for (let i = 1; i < values.length; i++) if (values[i] === values[i - 1]) count++
  return count
}

/** z of a count with a Poisson distribution, by the square root that makes its variance constant (Anscombe 1948). */
function poisson(count: number, mean: number): number {
  return 2 * (Math.sqrt(count + 3 / 8) - Math.sqrt(mean + 1 / 8))
}

/** z of counts that should be equal. */
function evenness(counts: Uint32Array): number {
  return chiSquareZ(counts, new Float64Array(counts.length).fill(1 / counts.length))
}

/** z of Pearson's chi-square of counts against probabilities. */
function chiSquareZ(counts: ArrayLike<number>, probabilities: ArrayLike<number>): number {
  let n = 0
  for (let i = 0; i < counts.length; i++) n += counts[i]!
  let chiSquare = 0
  for (let i = 0; i < counts.length; i++) {
    const expected = n * probabilities[i]!
    chiSquare += (counts[i]! - expected) ** 2 / expected
  }
  return normalised(chiSquare, counts.length - 1)
}

/** The cube root that makes a chi-square normal (Wilson & Hilferty 1931, doi:10.1073/pnas.17.12.684). */
function normalised(chiSquare: number, degrees: number): number {
  const variance = 2 / (9 * degrees)
  return (Math.cbrt(chiSquare / degrees) - (1 - variance)) / Math.sqrt(variance)
}
