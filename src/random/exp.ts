import { POWERS, ZERO } from './internal/powersOfTwo.ts'

/** ln 2 in two parts; the first has 20 trailing zero bits, so that k · LN2_HIGH is exact for every exponent k. */
const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
/** Adding and taking away 1.5 · 2⁵² rounds to the nearest integer. */
const ROUND = 6755399441055744

/**
 * e to the power x, from + − × and comparisons only: the same bits in every JavaScript engine.
 *
 * x = k ln 2 + r with |r| ≤ ½ ln 2, the Taylor polynomial of degree 13 in r, times 2^k. exp(0) is 1, exp(−∞) is 0,
 * NaN stays NaN; above 709.78 the result is ∞, below −745.13 it is 0, and in between no step overflows.
 */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return expAtTheEdge(x)
  const k = x * Math.LOG2E + ROUND - ROUND
  return expReduced(x - k * LN2_HIGH, k * LN2_LOW) * POWERS[k + ZERO]!
}

/** exp(high − low) for |high − low| ≤ 0.35 and a tiny low. */
export function expReduced(high: number, low: number): number {
  const r = high - low
  const r2 = r * r
  const r4 = r2 * r2
  const q =
    1 / 2 +
    r * (1 / 6) +
    r2 * (1 / 24 + r * (1 / 120)) +
    r4 * (1 / 720 + r * (1 / 5040) + r2 * (1 / 40320 + r * (1 / 362880))) +
    r4 * r4 * (1 / 3628800 + r * (1 / 39916800) + r2 * (1 / 479001600 + r * (1 / 6227020800)))
  // The small terms first: only the last two additions round at the size of the result.
  return 1 + (high + (r2 * q - low))
}

/** Results near the ends of the range of doubles: 2^k in two factors, of which only the last can round. */
function expAtTheEdge(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > 710) return Infinity
  if (x < -746) return 0
  const k = x * Math.LOG2E + ROUND - ROUND
  const half = Math.trunc(k / 2)
  return expReduced(x - k * LN2_HIGH, k * LN2_LOW) * POWERS[half + ZERO]! * POWERS[k - half + ZERO]!
}
