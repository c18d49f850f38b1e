/** RFC 4180 with the line ends of this system's tools. Null is an empty cell. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  let line = ''
  for (const [i, value] of cells.entries()) line += i === 0 ? cell(value) : `,${cell(value)}`
  return `${line}\n`
}

function cell(value: string | number | null): string {
  // A number needs no look at each of its letters: of a comparison’s series there are half a million.
  if (typeof value === 'number') return String(value)
  const text = value ?? ''
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
