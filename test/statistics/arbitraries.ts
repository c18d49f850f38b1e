import * as fc from 'fast-check'

/** Any number that an outcome may be; the sign of a zero is no outcome. */
export const number = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => value + 0)

/** Two columns of equal length, one row per replicate. */
export function pairs(minLength: number, first = number, second = number) {
  return fc
    .array(fc.tuple(first, second), { minLength, maxLength: 40 })
    .map((rows) => [rows.map(([a]) => a), rows.map(([, b]) => b)] as const)
}
