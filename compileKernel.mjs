import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = 'src/kernel'
const compiled = join(folder, 'kernel.wasm')

/** Without a C library: what it would be needed for, the processor does. Products and sums are rounded one by one. */
const words = [
  'clang',
  ...[
    '--target=wasm32-wasip1',
    '-mbulk-memory',
    '-std=gnu11',
    '-O3',
    '-ffp-contract=off',
    '-Wall',
    '-Wextra',
    '-Werror',
  ],
  ...['-nostdlib', '-Wl,--no-entry,--import-memory,--max-memory=4294967296,-z,stack-size=65536,--strip-all'],
  ...['-o', 'kernel.wasm', 'kernel.c'],
]

/**
 * Compiles the C program of the day loop to WebAssembly, with a compiler that is itself a WebAssembly program and needs
 * nothing but Node. It takes about 20 seconds, so it is done only when something has changed: the file remembers in a
 * section of its own what it was compiled from.
 */
export async function compileKernel() {
  const sources = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => /\.[ch]$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
  const { version } = JSON.parse(readFileSync('node_modules/@yowasp/clang/package.json', 'utf8'))
  const from = createHash('sha256')
    .update(JSON.stringify([version, words, sources]))
    .digest()
  if (existsSync(compiled) && readFileSync(compiled).subarray(-from.length).equals(from)) return
  const { runClang } = await import('@yowasp/clang')
  const made = await runClang(words, sources, { fetchProgress: () => {} })
  writeFileSync(compiled, Buffer.concat([made['kernel.wasm'], customSection('from', from)]))
}

/** A section that engines ignore. */
function customSection(name, bytes) {
  const content = Buffer.concat([Buffer.of(name.length), Buffer.from(name), bytes])
  return Buffer.concat([Buffer.of(0, content.length), content])
}
