/**
 * Breaks text into lines of at most `width` pixels at spaces, and inside words that are longer than a line. Widths are
 * estimates, because charts are specified where no font can be measured.
 *
 * Lines with letters of a script that runs from right to left are isolated from the others (Unicode's FSI and PDI):
 * drawing programs order the letters of all lines together otherwise.
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
  if (lines.length > most) {
    const last = [...lines[most - 1]!, '…']
    while (last.length > 1 && !fits(last.join(''))) last.splice(-2, 1)
    lines.splice(most - 1, lines.length, last.join(''))
  }
  return lines.map((line) => (/[\u0590-\u08ff]/.test(line) ? `\u2068${line}\u2069` : line))
}

/** Width of text in bold DejaVu Sans in pixels: of ASCII exactly, of everything else rather too large than too small. */
export function estimatedWidth(text: string, fontSize: number): number {
  let hundredths = 0
  for (const character of text)
    hundredths += WIDTHS[character.codePointAt(0)! - 32] ?? (character < '\u0370' ? 75 : 110)
  return (hundredths * fontSize) / 100
}

/** Advance widths of U+0020 to U+007E in hundredths of an em, rounded up. */
const WIDTHS = (
  '35 46 53 84 70 101 88 31 46 46 53 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 59 100 78 77 74 84 69 ' +
  '69 83 84 38 38 78 64 100 84 86 74 86 78 73 69 82 78 111 78 73 73 46 37 46 84 50 50 68 72 60 72 68 44 72 72 35 35 67 ' +
  '35 105 72 69 72 72 50 60 48 72 66 93 65 66 59 72 37 72 84'
)
  .split(' ')
  .map(Number)

function pieces(word: string, fits: (line: string) => boolean): string[] {
  const result = ['']
  for (const character of word) {
    if (result.at(-1) !== '' && !fits(result.at(-1)! + character)) result.push('')
    result[result.length - 1] += character
  }
  return result
}
