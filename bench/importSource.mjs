// Bundles TypeScript from src/ in memory and imports it, so that a bench measures the source as it stands.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { keepConstants } from '../keepConstants.mjs'
import { pageScript } from '../pageScript.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @param contents - export statements with paths relative to the root, such as `export * from './src/index.ts'` */
export async function importSource(contents) {
  const folder = mkdtempSync(join(tmpdir(), 'roi-bench-'))
  const outfile = join(folder, 'bundle.mjs')
  try {
    await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      format: 'esm',
      minifySyntax: true,
      plugins: [pageScript, keepConstants],
      loader: { '.wasm': 'binary' },
      platform: 'node',
      target: 'node20.19',
      outfile,
      define: { __VERSION__: '"bench"' },
      banner: {
        js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(root)});`,
      },
    })
    return await import(pathToFileURL(outfile))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
