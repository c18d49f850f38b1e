import { readFileSync } from 'node:fs'
import { fontFile, type Weight } from './fontFile.ts'

/** Width in pixels of a line of text set in DejaVu Sans: the sum of its glyphs' advance widths, without kerning. */
export function textWidth(text: string, fontSize: number, weight: Weight = 'plain'): number {
  const font = fontOf(weight)
  let units = 0
  for (const character of text) units += font.advance(character.codePointAt(0)!)
  return (units / font.unitsPerEm) * fontSize
}

/** Whether the font has every character that is seen of a text. */
export function isInFont(text: string): boolean {
  return [...text].every((character) => /[\p{Cf}\s]/u.test(character) || fontOf('plain').has(character.codePointAt(0)!))
}

interface Font {
  readonly unitsPerEm: number
  has(codePoint: number): boolean
  advance(codePoint: number): number
}
const fonts = new Map<Weight, Font>()

function fontOf(weight: Weight): Font {
  const font = fonts.get(weight) ?? readFont(fontFile(weight))
  fonts.set(weight, font)
  return font
}

/** Reads the tables head, hhea, hmtx and cmap (format 12) of a TrueType file (ISO/IEC 14496-22). */
function readFont(file: string): Font {
  const bytes = readFileSync(file)
  const tables = new Map<string, number>()
  for (let i = 0, at = 12; i < bytes.readUInt16BE(4); i++, at += 16)
    tables.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8))
  const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((name) => tables.get(name)!) as [
    number,
    number,
    number,
    number,
  ]

  const widths = bytes.readUInt16BE(hhea + 34)
  const advanceOfGlyph = (glyph: number) => bytes.readUInt16BE(hmtx + 4 * Math.min(glyph, widths - 1))
  const advances = new Map<number, number>()
  for (let i = 0; i < bytes.readUInt16BE(cmap + 2); i++) {
    const subtable = cmap + bytes.readUInt32BE(cmap + 8 + 8 * i)
    if (bytes.readUInt16BE(subtable) !== 12) continue
    for (let g = 0, at = subtable + 16; g < bytes.readUInt32BE(subtable + 12); g++, at += 12) {
      const [first, last, glyph] = [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8)]
      for (let code = first; code <= last; code++) advances.set(code, advanceOfGlyph(glyph + code - first))
    }
  }
  // What the font lacks is set in another one, or as the box of glyph 0: one em is wide enough for both.
  const unitsPerEm = bytes.readUInt16BE(head + 18)
  return {
    unitsPerEm,
    has: (codePoint) => advances.has(codePoint),
    advance: (codePoint) => advances.get(codePoint) ?? unitsPerEm,
  }
}
