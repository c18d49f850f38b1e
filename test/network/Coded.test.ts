import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encode } from '../../src/network/Coded.ts'

const numbers = fc.array(fc.float({ noNaN: true, min: 2 ** -20, max: 1 }), { maxLength: 50 })

describe('coded numbers', () => {
  test('are the numbers that were coded, and each value is there once', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const { codes, values } = encode(Float32Array.from(list))
        expect(Array.from(codes, (code) => values[code])).toEqual(list)
        expect(new Set(values).size).toBe(values.length)
      }),
    )
  })

  test.each([
    [256, 1],
    [257, 4],
  ])('of %i values take %i bytes each', (count, bytes) => {
    const list = Float32Array.from({ length: 1000 }, (_, k) => (k % count) / count)
    const { codes, values } = encode(list)
    expect(codes.BYTES_PER_ELEMENT).toBe(bytes)
    expect(Float32Array.from(codes, (code) => values[code])).toEqual(list)
  })
})
