/**
 * Ends of an axis that shows all of these numbers with some air, as round numbers; null (no value) is passed over.
 * Numbers that are all equal, or that only rounding tells apart, get an axis around them, since an axis of no length
 * cannot be drawn; numbers that are never negative get no negative part.
 */
export function extent(numbers: readonly (number | null)[]): readonly [number, number] {
  const known = numbers.filter((value) => value !== null)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const size = Math.max(-least, most)
  const span = most - least > 1e-9 * size ? most - least : size
  const step = roundStep((span > SMALLEST ? span : 1) / 8)
  const from = Math.floor(least / step - 0.25) * step
  return [least >= 0 ? Math.max(0, from) : from, Math.ceil(most / step + 0.25) * step]
}

/** Below this, numbers are taken for 0. */
const SMALLEST = 1e-100

/** The largest of 1, 2, 5, 10 … and 0.5, 0.2, 0.1 … that is at most `size`. */
function roundStep(size: number): number {
  let power = 1
  while (power > size) power /= 10
  while (power * 10 <= size) power *= 10
  return power * (5 * power <= size ? 5 : 2 * power <= size ? 2 : 1)
}
