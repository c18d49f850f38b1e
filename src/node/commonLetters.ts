/**
 * Code points, from and to, of the letters that most pictures are written in: Latin, Greek, Cyrillic, punctuation, currencies,
 * arrows, and signs of mathematics and of charts.
 */
export const commonLetters: readonly (readonly [from: number, to: number])[] = [
  [0x09, 0x0d],
  [0x20, 0x24f],
  [0x370, 0x52f],
  [0x2000, 0x25ff],
]
