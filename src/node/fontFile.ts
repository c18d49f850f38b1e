import { createRequire } from 'node:module'

export type Weight = 'plain' | 'bold'

/** Path of a TrueType file of DejaVu Sans, the one font that charts are measured and drawn with. */
export function fontFile(weight: Weight): string {
  const name = weight === 'bold' ? 'DejaVuSans-Bold' : 'DejaVuSans'
  return createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)
}
