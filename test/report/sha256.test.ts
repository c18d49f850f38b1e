import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256 } from '../../src/report/sha256.ts'

it('is what Node computes, for any text and around the ends of blocks', () => {
  const same = (text: string) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('base64'))
  }
  for (let length = 0; length < 140; length++) same('x'.repeat(length))
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), same), { seed: 7, numRuns: 200 })
})
