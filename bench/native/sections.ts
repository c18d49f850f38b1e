import { closeSync, openSync, readSync, writeSync } from 'node:fs'

export type Column = Float64Array | Float32Array | Int32Array | Int16Array | Int8Array | Uint16Array | Uint8Array

/** A name and the numbers that go by it. */
export type Section = readonly [name: string, numbers: Column]

const nameBytes = 56
const headerBytes = 64
/** Linux reads and writes no more than 2 GB at once. */
const mostBytes = 2 ** 30

/** Writes the file in which a community comes to the C program; what it is made of is told in `sections.h`. */
export function writeSections(path: string, sections: readonly Section[]): void {
  const file = openSync(path, 'w')
  try {
    for (const [name, numbers] of sections) {
      const header = Buffer.alloc(headerBytes)
      if (Buffer.byteLength(name) >= nameBytes) throw new Error(`the name of a section is too long: ${name}`)
      header.write(name)
      header.writeBigUInt64LE(BigInt(numbers.byteLength), nameBytes)
      writeAll(file, header)
      writeAll(file, bytesOf(numbers))
      writeAll(file, Buffer.alloc(filledUp(numbers.byteLength) - numbers.byteLength))
    }
  } finally {
    closeSync(file)
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, Math.min(bytes.length - at, mostBytes))
}

/** The sections of a file in their order. */
export function* readSections(path: string): Generator<readonly [name: string, bytes: Buffer]> {
  const file = openSync(path, 'r')
  const header = Buffer.alloc(headerBytes)
  try {
    for (let start = 0; readSync(file, header, 0, headerBytes, start) > 0; ) {
      start += headerBytes
      const bytes = Buffer.alloc(Number(header.readBigUInt64LE(nameBytes)))
      for (let at = 0; at < bytes.length; ) {
        at += readSync(file, bytes, at, Math.min(bytes.length - at, mostBytes), start + at)
      }
      yield [header.toString('utf8', 0, header.indexOf(0)), bytes]
      start += filledUp(bytes.length)
    }
  } finally {
    closeSync(file)
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Column): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

function filledUp(bytes: number): number {
  return Math.ceil(bytes / headerBytes) * headerBytes
}

/** Names of the sections that a file does not have with these very bits, or has besides. */
export function differences(path: string, sections: readonly Section[]): string[] {
  const left = new Map(sections)
  const differing: string[] = []
  for (const [name, bytes] of readSections(path)) {
    const numbers = left.get(name)
    if (numbers === undefined || !bytesOf(numbers).equals(bytes)) differing.push(name)
    left.delete(name)
  }
  return [...differing, ...left.keys()]
}
