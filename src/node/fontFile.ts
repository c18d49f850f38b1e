import { createRequire } from 'node:module'
import { join } from 'node:path'
import { commonLetters } from './commonLetters.ts'
import { packageRoot } from './packageRoot.ts'

export type Weight = 'plain' | 'bold'

const names: Readonly<Record<Weight, string>> = { plain: 'DejaVuSans.ttf', bold: 'DejaVuSans-Bold.ttf' }

/** Path of a TrueType file of DejaVu Sans, the one font that charts are measured and drawn with. */
export function fontFile(weight: Weight): string {
  return createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${names[weight]}`)
}

/**
 * Paths of files that have all letters of a text that DejaVu Sans has, plain and bold. The build leaves files with the common
 * letters only, less than a third as large: resvg reads a whole file for each letter it draws, and draws text in a third of the
 * time with them.
 */
export function fontFilesFor(text: string): string[] {
  const weights = ['plain', 'bold'] as const
  if (uncommon.test(text)) return weights.map(fontFile)
  return weights.map((weight) => join(packageRoot(), 'dist', 'fonts', names[weight]))
}

const ranges = commonLetters.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`)
const uncommon = new RegExp(`[^${ranges.join('')}]`, 'u')
