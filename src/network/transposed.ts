import type { Rows } from './Rows.ts'

/**
 * Turns the table around: row `m` of the result lists the rows in which `m` is a member. Circles -> people becomes
 * people -> circles. Every row of the result is ascending, whatever the order before, so transposing twice sorts.
 *
 * @param rows - members are whole numbers in [0, columns)
 * @param columns - number of rows of the result
 */
export function transposed(rows: Rows, columns: number): Rows {
  const { offsets, members } = rows
  const starts = new Int32Array(columns + 1)
  for (let e = 0; e < members.length; e++) starts[members[e] + 1]++
  for (let m = 0; m < columns; m++) starts[m + 1] += starts[m]

  const cursor = starts.slice(0, columns)
  const result = new Int32Array(members.length)
  for (let row = 0; row + 1 < offsets.length; row++) {
    for (let e = offsets[row]; e < offsets[row + 1]; e++) result[cursor[members[e]]++] = row
  }
  return { offsets: starts, members: result }
}
