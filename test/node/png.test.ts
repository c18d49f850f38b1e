import { crc32 } from 'node:zlib'
import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { png } from '../../src/node/png.ts'

/** Opaque pixels of any colours. */
const pictures = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: 4 * width * height, maxLength: 4 * width * height })
      .map((bytes) => ({ width, height, pixels: bytes.map((value, i) => (i % 4 === 3 ? 255 : value)) })),
  )

describe('a PNG file', () => {
  it('shows to another reader the pixels that it was made of', () => {
    fc.assert(
      fc.property(pictures, ({ width, height, pixels }) => {
        const href = `data:image/png;base64,${Buffer.from(png({ width, height, pixels })).toString('base64')}`
        const size = `width="${width}" height="${height}"`
        const shown = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${href}"/></svg>`)
        expect([...shown.render().pixels]).toEqual([...pixels])
      }),
      { seed: 7, numRuns: 50 },
    )
  })

  it('consists of chunks that are whole, and says how large it is only when that is known', () => {
    const chunks = (bytes: Buffer) => {
      const types = []
      for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
        const end = at + 8 + bytes.readUInt32BE(at)
        expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)))
        types.push(bytes.toString('latin1', at + 4, at + 8))
      }
      return types
    }
    const picture = { width: 2, height: 1, pixels: Uint8Array.of(0, 1, 2, 255, 3, 4, 5, 255) }
    expect(chunks(Buffer.from(png(picture)))).toEqual(['IHDR', 'IDAT', 'IEND'])
    expect(chunks(Buffer.from(png(picture, 300)))).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND'])
  })
})
