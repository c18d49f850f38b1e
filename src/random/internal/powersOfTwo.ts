/** The index of 2^0. */
export const ZERO = 1074

/** All powers of two that a double can hold, 2^k at index k + ZERO for k from −1074 to 1023. Each is exact. */
export const POWERS = new Float64Array(ZERO + 1023 + 1)

let power = 2 ** -ZERO
for (let i = 0; i < POWERS.length; i++) {
  POWERS[i] = power
  power *= 2
}
