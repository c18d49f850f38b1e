/**
 * a and b of y ≈ a·u + b·v that make the sum of squared relative errors smallest: sizes differ by orders of magnitude,
 * and an absolute error would let the largest run decide alone.
 *
 * @param runs - {u, v, y}, y > 0
 * @returns a, b, R² of y (1 − squared errors ÷ squared deviations from the mean) and the median relative error
 */
export function leastSquares(runs) {
  let uu = 0
  let uv = 0
  let vv = 0
  let su = 0
  let sv = 0
  for (const { u, v, y } of runs) {
    uu += (u / y) ** 2
    uv += (u / y) * (v / y)
    vv += (v / y) ** 2
    su += u / y
    sv += v / y
  }
  const determinant = uu * vv - uv * uv
  const a = (su * vv - sv * uv) / determinant
  const b = (sv * uu - su * uv) / determinant
  const mean = runs.reduce((sum, { y }) => sum + y, 0) / runs.length
  const errors = runs.map(({ u, v, y }) => y - a * u - b * v)
  const off = errors.reduce((sum, error) => sum + error * error, 0)
  const spread = runs.reduce((sum, { y }) => sum + (y - mean) ** 2, 0)
  const relative = runs.map(({ y }, i) => Math.abs(errors[i]) / y).sort((x, y) => x - y)
  return { a, b, r2: 1 - off / spread, relativeError: relative[relative.length >> 1] }
}
