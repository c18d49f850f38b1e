// Writes output/gallery/ and what the README shows of it, from an actual run of the shipped scenario:
//
//   npm run build && node bench/writeGallery.mjs
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importSource } from './importSource.mjs'

const { between, charts, pictureOf } = await importSource(`
  export { charts } from './src/chart/charts.ts'
  export { between } from './test/docs/between.ts'
  export { pictureOf } from './test/docs/pictureOf.ts'
`)

const root = fileURLToPath(new URL('..', import.meta.url))
const gallery = join(root, 'output/gallery')

const folder = mkdtempSync(join(tmpdir(), 'roi-gallery-'))
try {
  const words = ['compare', 'scenarios/ten-hours.yaml', '--out', folder]
  execFileSync(process.execPath, ['dist/cli/main.js', ...words], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  const run = join(folder, readFileSync(join(folder, 'latest'), 'utf8').trim())

  mkdirSync(gallery, { recursive: true })
  for (const old of readdirSync(gallery)) rmSync(join(gallery, old))
  copyFileSync(join(run, 'verdict.txt'), join(gallery, 'ten-hours-verdict.txt'))
  const comparison = JSON.parse(readFileSync(join(run, 'summary.json'), 'utf8'))
  copyFileSync(join(run, 'charts/differences.png'), join(gallery, 'ten-hours-differences.png'))
  const { alt } = charts(comparison).find(({ name }) => name === 'differences')
  writeFileSync(join(gallery, 'ten-hours-differences.txt'), `${alt}\n`)

  const readme = join(root, 'README.md')
  writeFileSync(readme, between(readFileSync(readme, 'utf8'), 'ten-hours', pictureOf(gallery)))
  console.log(readFileSync(join(gallery, 'ten-hours-verdict.txt'), 'utf8').trimEnd())
} finally {
  rmSync(folder, { recursive: true })
}
