import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * What our sources declare with `const` at the top of a file is `var` once esbuild has bundled it, and V8 reads a `var`
 * anew at each use, where it writes a constant into the compiled code: a replicate of ten-hours takes three to four per
 * cent longer, measured. This plugin makes it `const` again. Parts of a bundle begin with the path of their source; those of packages are left alone.
 */
export const keepConstants = {
  name: 'keep-constants',
  setup(build) {
    build.initialOptions.write = false
    build.onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text, contents } of outputFiles) {
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, /\.m?js$/.test(path) ? constantsOf(text) : contents)
      }
    })
  },
}

function constantsOf(code) {
  /** What the source at hand declares with `const`; null where it is not ours. */
  let constants = null
  return code
    .split('\n')
    .map((line) => {
      if (line.startsWith('// ')) constants = line.startsWith('// src/') ? declaredIn(line.slice(3)) : null
      const [, name] = /^var ([\w$]+) = /.exec(line) ?? []
      // The bundle puts a number behind a name that another source has, too.
      return name !== undefined && constants?.has(name.replace(/\d+$/, '')) ? line.replace('var', 'const') : line
    })
    .join('\n')
}

function declaredIn(path) {
  const text = readFileSync(path, 'utf8')
  return new Set(Array.from(text.matchAll(/^(?:export )?const ([\w$]+)/gm), ([, name]) => name.replace(/\d+$/, '')))
}
