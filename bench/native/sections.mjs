// The file in which a community comes to the C program and goes from it: see sections.h.
import { closeSync, openSync, readSync, writeSync } from 'node:fs'

const nameBytes = 56
const headerBytes = 64

/** @param sections - [name, typed array] in any order */
export function writeSections(path, sections) {
  const file = openSync(path, 'w')
  for (const [name, { buffer, byteOffset, byteLength }] of sections) {
    const header = Buffer.alloc(headerBytes)
    if (header.write(name) >= nameBytes) throw new Error(`the name is too long: ${name}`)
    header.writeBigUInt64LE(BigInt(byteLength), nameBytes)
    writeAll(file, header)
    writeAll(file, Buffer.from(buffer, byteOffset, byteLength))
    writeAll(file, Buffer.alloc(filledUp(byteLength) - byteLength))
  }
  closeSync(file)
}

/** Linux writes no more than 2 GB at once. */
function writeAll(file, bytes) {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, Math.min(bytes.length - at, 2 ** 30))
}

/** The sections one after the other, [name, bytes]: large files need not fit into memory. */
export function* readSections(path) {
  const file = openSync(path, 'r')
  const header = Buffer.alloc(headerBytes)
  try {
    for (let at = 0; readSync(file, header, 0, headerBytes, at) > 0; ) {
      const name = header.toString('utf8', 0, header.indexOf(0))
      const bytes = Buffer.alloc(Number(header.readBigUInt64LE(nameBytes)))
      readSync(file, bytes, 0, bytes.length, at + headerBytes)
      yield [name, bytes]
      at += headerBytes + filledUp(bytes.length)
    }
  } finally {
    closeSync(file)
  }
}

const filledUp = (bytes) => Math.ceil(bytes / headerBytes) * headerBytes
