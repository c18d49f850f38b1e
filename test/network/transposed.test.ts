import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rows } from '../../src/network/Rows.ts'
import { transposed } from '../../src/network/transposed.ts'

const columns = 12
const lists = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: columns - 1 })), { maxLength: 20 })

function rowsOf(table: readonly (readonly number[])[]): Rows {
  const offsets = Int32Array.from([0, ...table.map((_, r) => table.slice(0, r + 1).flat().length)])
  return { offsets, members: Int32Array.from(table.flat()) }
}

test('the transposed table holds row r in line m exactly when row r holds m', () => {
  fc.assert(
    fc.property(lists, (table) => {
      const expected = Array.from({ length: columns }, (_, m) =>
        table.flatMap((row, r) => (row.includes(m) ? [r] : [])),
      )
      expect(transposed(rowsOf(table), columns)).toEqual(rowsOf(expected))
    }),
  )
})

test('transposing twice sorts every row and changes nothing else', () => {
  fc.assert(
    fc.property(lists, (table) => {
      const sorted = table.map((row) => row.toSorted((a, b) => a - b))
      expect(transposed(transposed(rowsOf(table), columns), table.length)).toEqual(rowsOf(sorted))
    }),
  )
})
