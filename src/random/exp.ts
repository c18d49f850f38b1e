import { POWERS, ZERO } from './internal/powersOfTwo.ts'

/** ln 2 in two parts; the first has 20 trailing zero bits, so that k · LN2_HIGH is exact for every exponent k. */
const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
/** Adding and taking away 1.5 · 2⁵² rounds to the nearest integer. */
const ROUND = 6755399441055744

/**
 * e to the power x, from + − × and comparisons only: the same bits in every JavaScript engine. Off by less than 1 ulp.
 *
 * x = k ln 2 + r with |r| ≤ ½ ln 2, and e^x = 2^k e^r. exp(0) is 1, exp(−∞) is 0, NaN stays NaN; from 709.7827… on the
 * result is ∞, below −745.1332… it is 0.
 */
export function exp(x: number): number {
  if (!(x > -708 && x < 709)) return expAtTheEdge(x)
  const k = x * Math.LOG2E + ROUND - ROUND
  // `| 0`: an index known to be an integer is not checked for being one.
  return expReduced(x - k * LN2_HIGH, k * LN2_LOW) * POWERS[(k | 0) + ZERO]!
}

/**
 * exp(high − low) for |high − low| ≤ ½ ln 2 and a tiny `low`: 1 + r + r² q(r), where q is the minimax polynomial of
 * degree 9 on that interval (found by Remez exchange; relative error of the result below 2⁻⁵⁷).
 */
export function expReduced(high: number, low: number): number {
  const r = high - low
  const r2 = r * r
  const r4 = r2 * r2
  const q =
    0.5000000000000011 +
    r * 0.16666666666666413 +
    r2 * (0.041666666666530155 + r * 0.008333333333494463) +
    r4 * (0.001388888894363038 + r * 0.00019841269506575744) +
    r4 * r2 * (2.480149309863533e-5 + r * 2.755758637567864e-6) +
    r4 * r4 * (2.7630248473167703e-7 + r * 2.500006118325205e-8)
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
