import { statSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import { commonLetters } from '../../src/node/commonLetters.ts'
import { fontFile, fontFilesFor } from '../../src/node/fontFile.ts'
import { isInFont } from '../../src/node/textWidth.ts'

const whole = [fontFile('plain'), fontFile('bold')]

/** Every common letter of the font, in lines of sixty, plain and bold. */
const lines = commonLetters
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, k) => String.fromCodePoint(from + k)))
  .filter((letter) => !/[\p{C}\p{Z}<&]/u.test(letter) && isInFont(letter))
  .join('')
  .match(/.{1,60}/gu)!
const texts = lines.map((line, k) => `<text y="${20 * k + 15}">${line}</text>`).join('')
const size = `width="1200" height="${20 * lines.length}"`
const everyLetter = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-size="14"><g>${texts}</g><g x="600" font-weight="bold">${texts}</g></svg>`

function drawn(svg: string, fontFiles: string[]) {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'DejaVu Sans' }
  return Buffer.from(new Resvg(svg, { font }).render().pixels)
}

describe('the font of a picture', () => {
  it('is read from smaller files if they have all letters, and these are drawn the same to the pixel', () => {
    const files = fontFilesFor(everyLetter)
    files.forEach((file, k) => {
      expect(statSync(file).size).toBeLessThan(statSync(whole[k]!).size / 3)
    })
    expect(drawn(everyLetter, files).equals(drawn(everyLetter, whole))).toBe(true)
    expect(lines.join('').length).toBeGreaterThan(1000)
  })

  it('is read whole for any other letter', () => {
    for (const letter of ['ა', 'Ա', 'ש', '\u0301']) expect(fontFilesFor(`Ada ${letter}`)).toEqual(whole)
  })
})
