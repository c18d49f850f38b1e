import { crc32 } from 'node:zlib'

/** Bytes of the signature and of the header, which come first in every PNG file. */
const HEADER_END = 8 + 25
const INCHES_A_METRE = 1 / 0.0254

/** A PNG file that says how large it is on paper, in its pHYs chunk (ISO/IEC 15948, 11.3.4.3). */
export function pngDensity(png: Uint8Array, dotsAnInch: number): Uint8Array {
  const chunk = Buffer.alloc(21)
  chunk.writeUInt32BE(9, 0)
  chunk.write('pHYs', 4, 'latin1')
  const dotsAMetre = Math.round(dotsAnInch * INCHES_A_METRE)
  chunk.writeUInt32BE(dotsAMetre, 8)
  chunk.writeUInt32BE(dotsAMetre, 12)
  chunk.writeUInt8(1, 16)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17)
  return Buffer.concat([png.subarray(0, HEADER_END), chunk, png.subarray(HEADER_END)])
}
