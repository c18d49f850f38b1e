/** The index of 2^0. */
export const ZERO = 1074

/** All powers of two that a double can hold, 2^k at index k + ZERO for k from −1074 to 1023. Each is exact. */
export const POWERS = powersFrom(2 ** -ZERO, ZERO + 1023 + 1)

function powersFrom(first: number, count: number): Float64Array {
  const powers = new Float64Array(count)
  powers[0] = first
  for (let i = 1; i < count; i++) powers[i] = 2 * powers[i - 1]!
  return powers
}
