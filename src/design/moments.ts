/** Mean and covariance of weighted points. */
export interface Moments {
  readonly mean: readonly number[]
  /** Weighted mean of the products of deviations: for equal weights the one with n, not n − 1. */
  readonly covariance: readonly (readonly number[])[]
}

/** Moments of points with weights of any positive sum; at least one point. */
export function moments(points: readonly (readonly number[])[], weights: readonly number[]): Moments {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const sides = points[0].map((_, side) => side)
  const average = (of: (point: readonly number[]) => number) =>
    points.reduce((sum, point, i) => sum + weights[i] * of(point), 0) / total
  const mean = sides.map((side) => average((point) => point[side]))
  const covariance = sides.map((p) => sides.map((q) => average((point) => (point[p] - mean[p]) * (point[q] - mean[q]))))
  return { mean, covariance }
}

/** Correlations of a covariance matrix; what has no variance goes along with nothing: 0, and 1 with itself. */
export function correlations(covariance: Moments['covariance']): number[][] {
  return covariance.map((row, p) =>
    row.map((value, q) => {
      if (p === q) return 1
      const scale = Math.sqrt(row[p] * covariance[q][q])
      return scale > 0 ? value / scale : 0
    }),
  )
}

/** Number of equally weighted points that say as much: (Σw)² / Σw² (Kish 1965, Survey Sampling). */
export function effectiveSize(weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return (total * total) / weights.reduce((sum, weight) => sum + weight * weight, 0)
}

/** The value below which a share p of the weight lies, the weight of each value being spread around its middle. */
export function weightedQuantile(values: readonly number[], weights: readonly number[], p: number): number {
  const order = values.map((value, i) => ({ value, weight: weights[i] })).sort((a, b) => a.value - b.value)
  const wanted = p * weights.reduce((sum, weight) => sum + weight, 0)
  let below = 0
  let previous = { value: order[0].value, middle: 0 }
  for (const { value, weight } of order) {
    const middle = below + weight / 2
    if (middle >= wanted) {
      const span = middle - previous.middle
      const part = span > 0 ? (wanted - previous.middle) / span : 1
      return previous.value + part * (value - previous.value)
    }
    below += weight
    previous = { value, middle }
  }
  return previous.value
}
