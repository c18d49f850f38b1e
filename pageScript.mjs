import { fileURLToPath, pathToFileURL } from 'node:url'

/** Bundles a script that runs in a page, with all that it imports, into text for a `<script>` element. */
export async function scriptText(file) {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    logLevel: 'warning',
  })
  return outputFiles[0].text.trim()
}

/**
 * For esbuild: `import text from './client/main.ts?script'` gives the bundled script as text. `test/native.mjs` does the
 * same for Node.
 */
export const pageScript = {
  name: 'page-script',
  setup(build) {
    build.onResolve({ filter: /\?script$/ }, ({ path, importer }) => ({
      path: fileURLToPath(new URL(path, pathToFileURL(importer))),
      namespace: 'page-script',
    }))
    build.onLoad({ filter: /.*/, namespace: 'page-script' }, async ({ path }) => ({
      contents: await scriptText(path),
      loader: 'text',
    }))
  },
}
