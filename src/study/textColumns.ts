/** Characters that fill two columns of a terminal: Chinese, Japanese, Korean, and pictures (Unicode's UAX 11, roughly). */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** How many columns of a terminal text fills: marks above or below a letter fill none. */
export function textColumns(text: string): number {
  let columns = 0
  for (const character of text) columns += /[\p{Mn}\p{Me}\p{Cf}]/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return columns
}

/** Text in exactly so many columns: filled with spaces, or cut, which an ellipsis shows. */
export function toColumns(text: string, columns: number, ellipsis = '…'): string {
  const width = textColumns(text)
  if (width <= columns) return text + ' '.repeat(columns - width)
  const kept = [...text]
  while (kept.length > 0 && textColumns(kept.join('')) > columns - ellipsis.length) kept.pop()
  const cut = kept.join('').trimEnd() + ellipsis
  return cut + ' '.repeat(columns - textColumns(cut))
}
