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
  let ours = false
  return code
    .split('\n')
    .map((line) => {
      if (line.startsWith('// ')) ours = line.startsWith('// src/')
      // Declared without a value: a binding that is assigned later.
      return ours && /^var [\w$]+ = /.test(line) ? line.replace('var', 'const') : line
    })
    .join('\n')
}
