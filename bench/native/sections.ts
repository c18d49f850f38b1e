import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { bytesOf, filledUp, headerBytes, headerOf, type Section } from '../../src/community/sections.ts'

/** Linux reads and writes no more than 2 GB at once. */
const mostBytes = 2 ** 30

/** Writes the file in which a community comes to the C program; what it is made of is told in `sections.h`. */
export function writeSections(path: string, sections: readonly Section[]): void {
  const file = openSync(path, 'w')
  try {
    for (const [name, numbers] of sections) {
      writeAll(file, headerOf([name, numbers]))
      writeAll(file, bytesOf(numbers))
      writeAll(file, new Uint8Array(filledUp(numbers.byteLength) - numbers.byteLength))
    }
  } finally {
    closeSync(file)
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, Math.min(bytes.length - at, mostBytes))
}

/** The sections of a file in their order. */
export function* readSections(path: string): Generator<readonly [name: string, bytes: Buffer]> {
  const file = openSync(path, 'r')
  const header = Buffer.alloc(headerBytes)
  try {
    for (let start = 0; readSync(file, header, 0, headerBytes, start) > 0; ) {
      start += headerBytes
      const bytes = Buffer.alloc(Number(header.readBigUInt64LE(headerBytes - 8)))
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

/** Names of the sections that a file does not have with these very bits, or has besides. */
export function differences(path: string, sections: readonly Section[]): string[] {
  const left = new Map(sections)
  const differing: string[] = []
  for (const [name, bytes] of readSections(path)) {
    const numbers = left.get(name)
    if (numbers === undefined || !bytes.equals(bytesOf(numbers))) differing.push(name)
    left.delete(name)
  }
  return [...differing, ...left.keys()]
}
