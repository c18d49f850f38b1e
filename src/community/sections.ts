/** An array of numbers, as the C program knows them too. */
export type Column = Float64Array | Float32Array | Int32Array | Int16Array | Int8Array | Uint16Array | Uint8Array

/** A name and the numbers that go by it. */
export type Section = readonly [name: string, numbers: Column]

const nameBytes = 56
export const headerBytes = 64

/** What comes before the numbers of a section; what sections are made of is told in `src/kernel/sections.h`. */
export function headerOf([name, numbers]: Section): Uint8Array {
  if (name.length >= nameBytes) throw new Error(`the name of a section is too long: ${name}`)
  const header = new Uint8Array(headerBytes)
  for (let k = 0; k < name.length; k++) header[k] = name.charCodeAt(k)
  new DataView(header.buffer).setBigUint64(nameBytes, BigInt(numbers.byteLength), true)
  return header
}

/** The bytes that the numbers of a section take, with what they are filled up with. */
export function filledUp(bytes: number): number {
  return Math.ceil(bytes / headerBytes) * headerBytes
}

export function bytesOf({ buffer, byteOffset, byteLength }: Column): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
