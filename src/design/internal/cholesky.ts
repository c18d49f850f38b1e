/** A lower triangular matrix, row by row; a symmetric one is given whole. */
export type Matrix = readonly (readonly number[])[]

/** Keeps the root of a covariance that has lost a direction: the square of a millionth of the side of the cube. */
const LEAST = 1e-12

/** The lower triangular root L of a covariance matrix, LLᵀ = C; directions without any variance get a millionth. */
export function cholesky(covariance: Matrix): Matrix {
  const root: number[][] = covariance.map((row) => row.map(() => 0))
  for (let i = 0; i < root.length; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = covariance[i][j]
      for (let k = 0; k < j; k++) rest -= root[i][k] * root[j][k]
      root[i][j] = i === j ? Math.sqrt(Math.max(rest, LEAST)) : rest / root[j][j]
    }
  }
  return root
}

/** Lz: from independent standard normal numbers to ones with the covariance LLᵀ. */
export function times(root: Matrix, z: readonly number[]): number[] {
  return root.map((row, i) => {
    let sum = 0
    for (let j = 0; j <= i; j++) sum += row[j] * z[j]
    return sum
  })
}

/** z with Lz = x. */
export function solve(root: Matrix, x: readonly number[]): number[] {
  const z: number[] = []
  for (let i = 0; i < root.length; i++) {
    let rest = x[i]
    for (let j = 0; j < i; j++) rest -= root[i][j] * z[j]
    z.push(rest / root[i][i])
  }
  return z
}
