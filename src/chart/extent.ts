/**
 * Ends of an axis that shows all of these numbers with some air, as round numbers; null (no value) is passed over.
 * Equal numbers get an axis around them, since an axis of no length cannot be drawn, and numbers that are never negative
 * get no negative part.
 */
export function extent(numbers: readonly (number | null)[]): readonly [number, number] {
  const known = numbers.filter((value) => value !== null)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const span = most - least || Math.abs(most) || 1
  const step = roundStep(span / 8)
  const from = Math.floor((least - 0.03 * span) / step) * step
  return [least >= 0 ? Math.max(0, from) : from, Math.ceil((most + 0.03 * span) / step) * step]
}

/** The largest of 1, 2, 5, 10 … and 0.5, 0.2, 0.1 … that is at most `size`. */
function roundStep(size: number): number {
  let power = 1
  while (power > size) power /= 10
  while (power * 10 <= size) power *= 10
  return power * (5 * power <= size ? 5 : 2 * power <= size ? 2 : 1)
}
