import { POWERS, ZERO } from './internal/powersOfTwo.ts'

const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
const SMALLEST_NORMAL = 2 ** -1022

const float = new Float64Array(1)
const words = new Int32Array(float.buffer)
float[0] = 1
/** Which of the two words of a double holds sign and exponent: 1 on a little-endian machine. */
const HIGH = words[1] === 0 ? 0 : 1

/**
 * The natural logarithm of x, from + − × ÷ and access to the bits only: the same bits in every JavaScript engine. Off
 * by less than 1 ulp. log(1) is 0, log(0) and log(−0) are −∞, log(∞) is ∞; a negative number or NaN gives NaN.
 *
 * x = 2^k (1 + f) with √½ ≤ 1 + f < √2, and log(1 + f) = 2 artanh s with s = f / (2 + f), arranged as in fdlibm's
 * e_log.c (Ng 1993). The series of artanh is replaced by the minimax polynomial in s² (found by Remez exchange; error
 * below 2⁻⁵⁸).
 */
export function log(x: number): number {
  if (!(x >= SMALLEST_NORMAL && x < Infinity)) return logAtTheEdge(x)
  return logScaled(x, 0)
}

/** log(x · 2^shift) for a normal x. */
function logScaled(x: number, shift: number): number {
  float[0] = x
  // Subtracting the high word of √½ makes the exponent field change at √½ · 2^k instead of at 2^k.
  const k = (words[HIGH]! - 0x3fe6a09e) >> 20
  const f = x * POWERS[ZERO - k]! - 1
  const s = f / (2 + f)
  const z = s * s
  const z2 = z * z
  const series =
    z *
    (0.6666666666666734 +
      z * 0.3999999999941464 +
      z2 * (0.2857142874239637 + z * 0.2222219857220925) +
      z2 * z2 * (0.18183564380545048 + z * 0.15314049069602104 + z2 * 0.14795965391339125))
  const half = 0.5 * f * f
  const exponent = k + shift
  return exponent * LN2_HIGH - (half - (s * (half + series) + exponent * LN2_LOW) - f)
}

function logAtTheEdge(x: number): number {
  if (x === 0) return -Infinity
  if (x > 0) return x === Infinity ? x : logScaled(x * 2 ** 54, -54)
  return NaN
}
