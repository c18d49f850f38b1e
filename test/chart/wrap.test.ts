import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimatedWidth, wrap } from '../../src/chart/wrap.ts'
import { textWidth } from '../../src/node/textWidth.ts'

const words = fc.array(
  fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzWM0123456789%-'), minLength: 1, maxLength: 40 }),
)

describe('wrapping', () => {
  it('keeps every letter, in order', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 800 }), (all, width) => {
        expect(wrap(all.join(' '), width, 12).join('').replaceAll(/\s/g, '')).toBe(all.join(''))
      }),
    )
  })

  it('makes no line wider than asked, as the font measures it', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 800 }), (all, width) => {
        for (const line of wrap(all.join(' '), width, 12))
          expect(textWidth(line, 12, 'bold')).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('ends with an ellipsis where lines are left out, and only there', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 4 }), (all, most) => {
        const whole = wrap(all.join(' '), 120, 12)
        const cut = wrap(all.join(' '), 120, 12, most)
        expect(cut.length).toBe(Math.min(most, whole.length))
        expect(cut.at(-1)!.endsWith('…')).toBe(whole.length > most)
        if (whole.length <= most) expect(cut).toEqual(whole)
      }),
    )
  })

  it('breaks no word that fits on a line', () => {
    expect(wrap('answer every question within two days', 110, 12)).toEqual([
      'answer every',
      'question within',
      'two days',
    ])
  })

  it('keeps a number with its percent sign', () => {
    expect(wrap('bands hold the middle 80 % of them', estimatedWidth('bands hold the middle 80', 12) + 1, 12)).toEqual([
      'bands hold the middle',
      '80\u00a0% of them',
    ])
  })

  it('knows the widths of the font: of ASCII to a hundredth of an em, of other letters rather too large ones', () => {
    for (let code = 0x20; code < 0x7f; code++) {
      const character = String.fromCharCode(code)
      const excess = estimatedWidth(character, 100) - textWidth(character, 100, 'bold')
      expect(excess >= -1e-9 && excess < 1, character).toBe(true)
    }
    for (const text of ['Ärger über Flüße', 'señor', 'Łódź', 'שלום', 'Привет', '“x”'])
      expect(estimatedWidth(text, 12), text).toBeGreaterThanOrEqual(textWidth(text, 12, 'bold'))
  })

  it('isolates a line with letters that run from right to left', () => {
    expect(wrap('שלום', 100, 12)).toEqual(['\u2068שלום\u2069'])
  })
})
