// The blue and the vermilion of the palette of strategies, which colour-blind eyes tell apart, with white between.
const good = [0, 114, 178] as const
const bad = [213, 94, 0] as const

/** The goodwill at which a colour is full: the largest one shown, at least a fifth, so that traces of it stay pale. */
export function goodwillScale(values: readonly number[]): number {
  return Math.max(0.2, ...values.map(Math.abs))
}

/** White for none, toward blue for good and toward vermilion for bad. */
export function goodwillColour(goodwill: number, most: number): string {
  const share = Math.min(1, Math.abs(goodwill) / most)
  if (share === 0) return '#ffffff'
  const full = goodwill > 0 ? good : bad
  return `#${full
    .map((value) =>
      Math.round(255 + (value - 255) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}
