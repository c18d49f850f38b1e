import type { Circles } from './circles.ts'

/** Mean number of people in a circle and its standard deviation (n − 1); each null where there are too few circles. */
export function circleSizes({ offsets, members }: Circles): {
  readonly mean: number | null
  readonly sd: number | null
} {
  const count = offsets.length - 1
  if (count < 1) return { mean: null, sd: null }
  const mean = members.length / count
  let squares = 0
  for (let c = 0; c < count; c++) squares += (offsets[c + 1] - offsets[c] - mean) ** 2
  return { mean, sd: count < 2 ? null : Math.sqrt(squares / (count - 1)) }
}
