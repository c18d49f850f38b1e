import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codeOf, textOfCode } from '../../../src/web/draft/link.ts'
import { meaning } from './drafts.ts'

const fixture = JSON.parse(readFileSync('test/web/draft/links.json', 'utf8')) as Record<string, string>

describe('a code', () => {
  test.each([true, false])('brings any text back, compressed: %s', async (compress) => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (text) => {
        const code = await codeOf(text, compress)
        expect(code).toMatch(/^[01]\.[\w-]*$/)
        expect(await textOfCode(code)).toBe(text)
        expect(await textOfCode(` file:///playground.html#s=${code}\n`)).toBe(text)
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  test('of a scenario fits into an address that messengers do not cut', async () => {
    const text = await textOfCode(fixture['1']!)
    expect((await codeOf(text!)).length).toBeLessThan(2000)
  })

  test.each(['', 'x', '2.abc', '1.', '1.!!!', '1.AAAA', '0.%%', '0._w', 'https://example.org/'])(
    'that is broken (%s) is no text, and no error',
    async (code) => {
      expect(await textOfCode(code)).toBe(null)
    },
  )

  test('that was cut is not taken for a shorter text', async () => {
    const code = fixture['1']!
    for (let length = 0; length < code.length - 1; length += 7)
      expect(await textOfCode(code.slice(0, length))).toBe(null)
  })
})

describe('links of the first version', () => {
  test.each(Object.keys(fixture).filter((name) => name !== 'text'))('open for ever: version %s', async (version) => {
    expect(await textOfCode(fixture[version]!)).toBe(fixture.text)
    expect(meaning(fixture.text!).title).toBe('A link for ever')
  })
})
