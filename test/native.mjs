import { readFile } from 'node:fs/promises'
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) register(import.meta.url)

/** Lets Node import TypeScript and WebAssembly by itself, and scripts of the page and other files as text. */
export async function load(url, context, next) {
  if (url.endsWith('?script')) {
    const { scriptText } = await import('../pageScript.mjs')
    const source = `export default ${JSON.stringify(await scriptText(fileURLToPath(url)))}`
    return { format: 'module', source, shortCircuit: true }
  }
  if (url.endsWith('?packed')) {
    const { packedScript } = await import('../pageScript.mjs')
    const source = `export default ${JSON.stringify(await packedScript(fileURLToPath(url)))}`
    return { format: 'module', source, shortCircuit: true }
  }
  if (url.endsWith('?text')) {
    const source = `export default ${JSON.stringify(await readFile(fileURLToPath(url), 'utf8'))}`
    return { format: 'module', source, shortCircuit: true }
  }
  if (url.endsWith('.wasm')) {
    const bytes = await readFile(fileURLToPath(url), 'base64')
    return { format: 'module', source: `export default Buffer.from('${bytes}', 'base64')`, shortCircuit: true }
  }
  if (!url.endsWith('.ts')) return next(url, context)
  // Threads that tests start import this file as well: only who loads TypeScript waits for esbuild.
  const { transform } = await import('esbuild')
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), {
    loader: 'ts',
    target: 'node20',
    define: { __VERSION__: '"test"' },
    sourcemap: 'inline',
    sourcefile: fileURLToPath(url),
  })
  return { format: 'module', source: code, shortCircuit: true }
}
