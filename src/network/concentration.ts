/**
 * Share of everything that the most active `share` of all people did, the silent counted among them: a point of the
 * Lorenz curve, seen from its upper end. Where `share` times the number of people is not a whole number, the next
 * person counts by the fraction. In [share, 1]; equal counts give `share`. Null where nobody did anything.
 *
 * @param counts what each person did, 0 or more
 * @param share of the people, 0 to 1
 */
export function concentration(counts: ArrayLike<number>, share: number): number | null {
  const ranked = Float64Array.from(counts).sort().reverse()
  const all = ranked.reduce((sum, count) => sum + count, 0)
  if (all === 0) return null
  const people = share * ranked.length
  const whole = Math.floor(people)
  const top = ranked.subarray(0, whole).reduce((sum, count) => sum + count, 0)
  return (top + (people - whole) * (ranked[whole] ?? 0)) / all
}
