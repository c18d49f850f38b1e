import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the README shows of the gallery: the picture with its finding in words, and the verdict beside it. */
export function pictureOf(gallery: string): string {
  const text = (name: string) => readFileSync(join(gallery, `ten-hours-${name}.txt`), 'utf8').trimEnd()
  const quote = text('verdict')
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n>\n')
  return `![${text('differences')}](output/gallery/ten-hours-differences.png)\n\n${quote}`
}
