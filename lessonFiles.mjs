import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Lessons are read and checked when the page is built: `import lessons from '../lessons?lessons'` is their content. */
export const lessonFiles = {
  name: 'lesson-files',
  setup(build) {
    build.onResolve({ filter: /\?lessons$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\?lessons$/, '')),
      namespace: 'lessons',
    }))
    build.onLoad({ filter: /.*/, namespace: 'lessons' }, async ({ path: folder }) => {
      const { lessons, problems } = await lessonsIn(folder)
      const errors = problems.map(({ file, line, column, message }) => ({
        text: message,
        location: { file: relative(process.cwd(), file), line, column: column - 1 },
      }))
      return errors.length > 0 ? { errors } : { contents: JSON.stringify(lessons), loader: 'json' }
    })
  },
}

/** All lessons of a folder, one in each of its YAML files, and what is wrong with them. */
export async function lessonsIn(folder) {
  reader ??= importReader()
  const { readLessons } = await reader
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const paths = names.map((name) => join(folder, name))
  return readLessons(await Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') }))))
}

let reader

/** The program's own reader is TypeScript, which Node does not read. */
async function importReader() {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('src/web/lesson/readLessons.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'node20.19',
    loader: { '.wasm': 'binary' },
    write: false,
    logLevel: 'warning',
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
