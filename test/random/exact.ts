/**
 * Reference values in fixed-point arithmetic with 256 bits after the point. Nothing here is rounded to a double
 * before the comparison, so the errors are those of the function under test.
 */
const BITS = 256n
const ONE = 1n << BITS
const LN2 = naturalLogarithmOf2()

/** (approximation − e^x) in units of the approximation's last place, for finite x with 2⁻¹⁰⁷⁴ ≤ e^x < 2¹⁰²⁴. */
export function errorOfExp(x: number, approximation: number): number {
  const { fraction, exponent } = exponential(toFixed(x))
  const { mantissa, exponent: place } = parts(approximation)
  // 64 more bits than the last place, so that the difference keeps its own digits.
  const exact = shift(fraction, exponent - Number(BITS) - place + 64)
  return Number((mantissa << 64n) - exact) / 2 ** 64
}

/** (approximation − ln x) in units of the approximation's last place: ln x − y = ln(x e^−y), with x e^−y near 1. */
export function errorOfLog(x: number, approximation: number): number {
  const { fraction, exponent } = exponential(-toFixed(approximation))
  const { mantissa, exponent: place } = parts(x)
  const d = shift(fraction * mantissa, exponent + place) - ONE
  const lnOf1PlusD = d - (d * d) / ONE / 2n + (d * d * d) / ONE / ONE / 3n
  return -Number(lnOf1PlusD) / 2 ** Number(BITS) / 2 ** parts(approximation).exponent
}

/** e^x = fraction · 2^(exponent − 256) for x in fixed point. */
function exponential(x: bigint): { fraction: bigint; exponent: number } {
  const k = (x + LN2 / 2n) / LN2 - (x < 0n ? 1n : 0n)
  const r = (x - k * LN2) >> 8n
  let sum = ONE
  let term = ONE
  for (let n = 1n; term !== 0n; n++) {
    term = ((term * r) >> BITS) / n
    sum += term
  }
  for (let i = 0; i < 8; i++) sum = (sum * sum) >> BITS
  return { fraction: sum, exponent: Number(k) }
}

function naturalLogarithmOf2(): bigint {
  // 2 artanh(1/3)
  let sum = 0n
  for (let n = 1n, power = (2n * ONE) / 3n; power > 0n; n += 2n, power /= 9n) sum += power / n
  return sum
}

/** A finite double as mantissa · 2^exponent, where 2^exponent is its last place. */
function parts(x: number): { mantissa: bigint; exponent: number } {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, x)
  const word = view.getBigUint64(0)
  const field = Number((word >> 52n) & 2047n)
  const fraction = word & ((1n << 52n) - 1n)
  const mantissa = field === 0 ? fraction : fraction | (1n << 52n)
  return { mantissa: x < 0 ? -mantissa : mantissa, exponent: Math.max(field, 1) - 1075 }
}

function toFixed(x: number): bigint {
  const { mantissa, exponent } = parts(x)
  return shift(mantissa, exponent + Number(BITS))
}

function shift(x: bigint, by: number): bigint {
  return by >= 0 ? x << BigInt(by) : x >> BigInt(-by)
}
