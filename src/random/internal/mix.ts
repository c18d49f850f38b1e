/**
 * A bijection of 32-bit integers in which every bit of the input reaches every bit of the output: lowbias32 (Wellons
 * 2018, nullprogram.com/blog/2018/07/31, with the constants later found by TheIronBorn).
 */
export function mix(word: number): number {
  let x = word | 0
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
  return x ^ (x >>> 15)
}
