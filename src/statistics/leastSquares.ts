/**
 * Ordinary least squares: the coefficients b of y ≈ b₀ + b₁x₁ + … + b_m x_m, constant first, from the normal equations
 * of centred columns. Rows in which anything is NaN are left out. All NaN when the columns are not independent.
 */
export function leastSquares(y: ArrayLike<number>, columns: readonly ArrayLike<number>[]): number[] {
  const all = [...columns, y]
  const kept: number[] = []
  for (let row = 0; row < y.length; row++) if (all.every((column) => !Number.isNaN(column[row]))) kept.push(row)
  const means = all.map((column) => kept.reduce((sum, row) => sum + column[row], 0) / kept.length)
  const m = columns.length
  const product = (p: number, q: number) =>
    kept.reduce((sum, row) => sum + (all[p][row] - means[p]) * (all[q][row] - means[q]), 0)
  const system = Array.from({ length: m }, (_, p) => Array.from({ length: m + 1 }, (_, q) => product(p, q)))
  const slopes = solved(system)
  const constant = means[m] - slopes.reduce((sum, slope, k) => sum + slope * means[k], 0)
  return [constant, ...slopes]
}

/** Gaussian elimination with row pivoting; the last entry of each row is the right-hand side. */
function solved(system: number[][]): number[] {
  const m = system.length
  const scale = Math.max(...system.map((row, k) => Math.abs(row[k])))
  for (let k = 0; k < m; k++) {
    let pivot = k
    for (let row = k + 1; row < m; row++) if (Math.abs(system[row][k]) > Math.abs(system[pivot][k])) pivot = row
    if (!(Math.abs(system[pivot][k]) > 1e-12 * scale)) return new Array(m).fill(Number.NaN)
    ;[system[k], system[pivot]] = [system[pivot], system[k]]
    for (let row = 0; row < m; row++) {
      if (row === k) continue
      const factor = system[row][k] / system[k][k]
      for (let column = k; column <= m; column++) system[row][column] -= factor * system[k][column]
    }
  }
  return system.map((row, k) => row[m] / row[k])
}
