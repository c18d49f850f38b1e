import { readFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import { lessonFiles } from './lessonFiles.mjs'

/**
 * Parts of Vega that none of our charts uses, maps, forces, trees and the like: a fifth of it. A test draws every chart
 * with what is left.
 */
const unused =
  /^(vega-(geo|projection|force|hierarchy|label|regression|voronoi|wordcloud|crossfilter)|d3-(geo|geo-projection|delaunay|force|hierarchy)|topojson-client)$/

const leanVega = {
  name: 'lean-vega',
  setup(build) {
    build.onResolve({ filter: unused }, ({ path }) => ({ path, namespace: 'unused' }))
    build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** Bundles a script that runs in a page, with all that it imports, into text for a `<script>` element. */
export async function scriptText(file) {
  const { build } = await import('esbuild')
  const { version } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'))
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    define: { __VERSION__: JSON.stringify(version) },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.wasm': 'binary' },
    plugins: [pageScript, leanVega, lessonFiles],
    legalComments: 'none',
    write: false,
    logLevel: 'warning',
  })
  return outputFiles[0].text.trim()
}

/** A script as a third of its text: deflated, in base 64. */
export async function packedScript(file) {
  return deflateRawSync(await scriptText(file), { level: 9 }).toString('base64')
}

/**
 * For esbuild: `import text from './client/main.ts?script'` gives the bundled script as text, `?packed` the same
 * packed, and `?text` any file as it is. `test/native.mjs` does the same for Node.
 */
export const pageScript = {
  name: 'page-script',
  setup(build) {
    const resolve = (filter, namespace) =>
      build.onResolve({ filter }, ({ path, importer }) => ({
        path: fileURLToPath(new URL(path, pathToFileURL(importer))),
        namespace,
      }))
    resolve(/\?script$/, 'page-script')
    resolve(/\?packed$/, 'packed-script')
    resolve(/\?text$/, 'page-text')
    build.onLoad({ filter: /.*/, namespace: 'packed-script' }, async ({ path }) => ({
      contents: await packedScript(path.replace(/\?packed$/, '')),
      loader: 'text',
    }))
    build.onLoad({ filter: /.*/, namespace: 'page-text' }, async ({ path }) => ({
      contents: await readFile(path.replace(/\?text$/, ''), 'utf8'),
      loader: 'text',
    }))
    build.onLoad({ filter: /.*/, namespace: 'page-script' }, async ({ path }) => ({
      contents: await scriptText(path.replace(/\?script$/, '')),
      loader: 'text',
    }))
  },
}
