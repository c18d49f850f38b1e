import { describe, expect, it } from 'vitest'
import { textColumns, toColumns } from '../../src/study/textColumns.ts'

describe('columns of text', () => {
  it('are two for a Chinese letter and none for an accent of its own', () => {
    expect(textColumns('answer')).toBe(6)
    expect(textColumns('回答')).toBe(4)
    expect(textColumns('e\u0301')).toBe(1)
  })

  it('are exactly those that were asked for, whether text is shorter or longer', () => {
    for (const text of ['', 'answer', '回答問題回答問題', 'שלום לכולם ומרחבא'])
      for (const columns of [3, 8, 12]) expect(textColumns(toColumns(text, columns)), text).toBe(columns)
  })

  it('end with an ellipsis where text was cut', () => {
    expect(toColumns('a bit of each', 8)).toBe('a bit o…')
  })
})
