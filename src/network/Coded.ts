/**
 * Numbers of which few are different, as closeness is that comes from counts of circles or messages: the k-th is
 * `values[codes[k]]`. A code takes a byte where there are no more than 256 values.
 */
export interface Coded {
  readonly codes: Uint8Array | Int32Array
  readonly values: Float32Array
}

/** The same numbers, coded in the order in which they first appear. */
export function encode(numbers: Float32Array): Coded {
  const codeOf = new Map<number, number>()
  for (const number of numbers) if (!codeOf.has(number)) codeOf.set(number, codeOf.size)
  const codes = createCodes(numbers.length, codeOf.size)
  for (let k = 0; k < codes.length; k++) codes[k] = codeOf.get(numbers[k])!
  return { codes, values: Float32Array.from(codeOf.keys()) }
}

/** Room for so many codes of so many values. */
export function createCodes(length: number, values: number): Coded['codes'] {
  return values <= 256 ? new Uint8Array(length) : new Int32Array(length)
}
