/**
 * Breaks text into lines of at most `width` pixels at spaces, and inside words that are longer than a line. Widths are
 * estimates on the large side, because charts are specified where no font can be measured.
 *
 * @param most lines at most; the last one then ends with an ellipsis
 */
export function wrap(text: string, width: number, fontSize: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines = ['']
  const fits = (line: string) => estimatedWidth(line, fontSize) <= width
  // A number stays with its percent sign.
  for (const word of text.replaceAll(' %', '\u00a0%').split(/[ \t\r\n]+/)) {
    const line = lines.at(-1)!
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) lines[lines.length - 1] = longer
    else lines.splice(line === '' ? -1 : lines.length, 1, ...pieces(word, fits))
  }
  if (lines.length <= most) return lines
  const last = [...lines[most - 1]!, '…']
  while (last.length > 1 && !fits(last.join(''))) last.splice(-2, 1)
  return [...lines.slice(0, most - 1), last.join('')]
}

/** Width of text in bold DejaVu Sans, in pixels; with capitals or a foreign script it is rather too large than too small. */
export function estimatedWidth(text: string, fontSize: number): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems * fontSize
}

function emsOf(character: string): number {
  if (/[ijlIftr.,:;'!|()[\] \u00a0-]/.test(character)) return 0.42
  if (/[mwMWGOQ@%—]/.test(character) || character > '\u058f') return 1.05
  return /[A-Z]/.test(character) ? 0.8 : 0.7
}

function pieces(word: string, fits: (line: string) => boolean): string[] {
  const result = ['']
  for (const character of word) {
    if (result.at(-1) !== '' && !fits(result.at(-1)! + character)) result.push('')
    result[result.length - 1] += character
  }
  return result
}
