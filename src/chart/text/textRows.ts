import { textColumns, toColumns } from '../../study/textColumns.ts'
import type { TextStyle } from './TextStyle.ts'

/** A row of a chart of text: a name, a picture that is given its columns, and numbers beside it. */
export interface TextRow {
  readonly name: string
  readonly colour: string
  readonly picture: (columns: number) => string
  readonly numbers: string
}

const INDENT = 2
const GAP = 2
/** Columns that a picture has at least; where names are long, they give way. */
const LEAST = 24

/** Rows beside each other in `width` columns. `from` and `columns` say where the pictures stand. */
export function textRows(rows: readonly TextRow[], { symbols, paint }: TextStyle, width: number) {
  const numbers = Math.max(...rows.map((row) => textColumns(row.numbers)))
  const room = width - INDENT - 2 * GAP - numbers
  const longest = Math.max(...rows.map(({ name }) => textColumns(name)))
  const names = Math.max(8, Math.min(longest, Math.floor(width / 3), room - LEAST))
  const columns = Math.max(1, room - names)
  const gap = ' '.repeat(GAP)
  const lines = rows.map(({ name, colour, picture, numbers: beside }) =>
    [
      ' '.repeat(INDENT) + paint(toColumns(name, names, symbols.ellipsis), colour),
      picture(columns),
      symbols.words(beside),
    ].join(gap),
  )
  return { lines, from: INDENT + names + GAP, columns }
}
