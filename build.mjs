// Builds dist/: the command line and the public API as ES modules, their declarations, the licences of everything that
// was bundled into them, and a page with every chart.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(dirname(fileURLToPath(import.meta.url)))

// `prepare` also runs where nothing has been installed yet (npm install --package-lock-only).
const installed = existsSync('node_modules/esbuild')
if (!installed && process.argv.includes('--if-installed')) process.exit(0)

const { build } = await import('esbuild')
const { keepConstants } = await import('./keepConstants.mjs')
const { pageScript } = await import('./pageScript.mjs')
const { compileKernel } = await import('./compileKernel.mjs')
const { subsetFonts } = await import('./subsetFonts.mjs')
const define = { __VERSION__: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version) }
await compileKernel()
rmSync('dist', { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: ['src/index.ts', 'src/cli/main.ts', 'src/node/worker.ts'],
  outdir: 'dist',
  outbase: 'src',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: ['@resvg/resvg-js', 'dejavu-fonts-ttf'],
  // Bundled CommonJS packages call require for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  define,
  // Writes constants of files that import nothing into the code that uses them.
  minifySyntax: true,
  // What yargs measures help with makes segmenters of Intl first, which takes a tenth of the time of a short command.
  alias: { 'string-width': './src/cli/stringWidth.ts' },
  loader: { '.wasm': 'binary' },
  plugins: [pageScript, keepConstants],
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
})
chmodSync('dist/cli/main.js', 0o755)
await subsetFonts()
writeFileSync('dist/LICENSES.txt', bundledLicences(Object.keys(metafile.inputs)))
// Who installs needs no gallery.
if (!process.argv.includes('--if-installed')) await writeGallery()

const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.declarations.json'], {
  stdio: 'inherit',
})
process.exit(tsc.status ?? 1)

function bundledLicences(inputs) {
  const packages = new Set(inputs.flatMap((path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? []))
  return [...packages]
    .sort()
    .map((name) => {
      const folder = join('node_modules', name)
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
      return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** The page is written by TypeScript that knows the numbers of the tests: bundled for once, beside the packages it uses. */
async function writeGallery() {
  const outfile = 'dist/writeGallery.mjs'
  const how = {
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'node20.19',
    define,
    logLevel: 'warning',
  }
  await build({
    plugins: [pageScript],
    loader: { '.wasm': 'binary' },
    entryPoints: ['test/chart/writeGallery.ts'],
    outfile,
    ...how,
  })
  const gallery = await import(`./${outfile}`)
  rmSync(outfile)
  await gallery.writeGallery('dist/gallery.html')
}
