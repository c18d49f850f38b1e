import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import subsetFont from 'subset-font'

const from = 'node_modules/dejavu-fonts-ttf'
const folder = 'dist/fonts'

/** Leaves DejaVu Sans with the common letters only, and its licence. */
export async function subsetFonts() {
  const text = lettersOf(await commonLetters())
  mkdirSync(folder, { recursive: true })
  for (const name of ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf']) {
    const whole = readFileSync(join(from, 'ttf', name))
    writeFileSync(join(folder, name), await subsetFont(whole, text, { targetFormat: 'truetype' }))
  }
  copyFileSync(join(from, 'LICENSE'), join(folder, 'LICENSE'))
}

/** Node cannot read TypeScript. */
async function commonLetters() {
  const { outputFiles } = await build({ entryPoints: ['src/node/commonLetters.ts'], format: 'esm', write: false })
  return (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)).commonLetters
}

function lettersOf(ranges) {
  const codes = ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, k) => first + k))
  return String.fromCodePoint(...codes)
}
