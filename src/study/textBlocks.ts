/** Columns of text as lines: the first one to the left, the others to the right, with a gap between them. */
export function columns(rows: readonly (readonly string[])[], gap = 2): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)))
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join(' '.repeat(gap))
      .trimEnd(),
  )
}

/** Text in lines of at most `width` characters, broken at spaces. */
export function lines(text: string, width: number): string[] {
  const result = ['']
  for (const word of text.split(' ')) {
    const longer = result.at(-1) === '' ? word : `${result.at(-1)} ${word}`
    if (longer.length <= width) result[result.length - 1] = longer
    else result.push(word)
  }
  return result
}

/** Positions 0 to n − 1, or as many of them as there is room for: evenly spread, with both ends. */
export function spread(n: number, room: number): number[] {
  if (n <= room) return Array.from({ length: n }, (_, i) => i)
  return Array.from({ length: room }, (_, i) => Math.round((i * (n - 1)) / (room - 1)))
}
