import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cycle, importsOf, layers, readSources, type Source, violations } from './layering.ts'

const root = join(import.meta.dirname, '..')
const src = join(root, 'src')
const sources = readSources(src)

describe('the files of src/', () => {
  test('are all looked at, in every folder there is', () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const seen = new Set(sources.map(({ path }) => path.split('/')[0]))
    expect(folders.length).toBeGreaterThan(8)
    for (const { name } of folders) expect(seen, name).toContain(name)
    expect(sources.length).toBeGreaterThan(200)
    expect(sources.flatMap(({ text }) => importsOf(text)).length).toBeGreaterThan(sources.length)
  })

  test('import only in the direction of the table', () => {
    expect(violations(sources)).toEqual([])
  })

  test('do not import each other in circles', () => {
    expect(cycle(sources)).toBe(null)
  })

  test('import files that exist, under their full names', () => {
    const paths = new Set(sources.map(({ path }) => path))
    const missing = sources.flatMap(({ path, text }) =>
      importsOf(text)
        .filter(({ from }) => from?.startsWith('.'))
        .map(({ from }) => join(path, '..', from!).replaceAll('\\', '/'))
        .filter((target) => target.endsWith('.ts') && !paths.has(target)),
    )
    expect(missing).toEqual([])
  })
})

describe('the check of layers', () => {
  const planted = (path: string, text: string): string[] => violations([...sources, { path, text }])

  test.each([
    ['model/stray.ts', "import { liveDay } from '../community/liveDay.ts'", 'model may not import community'],
    ['lab/stray.ts', "import type { World } from '../community/World.ts'", 'lab may not import community'],
    ['community/stray.ts', "export { play } from '../lab/play.ts'", 'community may not import lab'],
    ['chart/stray.ts', "const page = await import('../report/page.ts')", 'chart may not import report'],
    ['random/stray.ts', "import '../statistics/mean.ts'", 'random may not import statistics'],
    ['community/stray.ts', "import fs from 'node:fs'", 'Node’s own modules are for node/ and cli/'],
    ['web/stray.ts', "import { openRun } from '../node/openRun.ts'", 'web may not import node'],
    ['index.ts', "export { main } from './cli/main.ts'", 'index.ts may not import cli'],
    ['model/stray.ts', "import { z } from 'zod'", 'model does not use this package'],
    ['model/stray.ts', 'const { x } = await import(name)', 'it cannot be checked'],
    ['novelty/stray.ts', "import { x } from './y.ts'", 'novelty is not in the table of layers'],
  ])('finds a violation planted in %s: %s', (path, text, message) => {
    const found = planted(path, `${text}\n`).filter((line) => line.startsWith(`${path} imports `))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(message)
  })

  test('finds a circle', () => {
    const circle: Source[] = [
      { path: 'a/one.ts', text: "import { two } from './two.ts'" },
      { path: 'a/two.ts', text: "export * from '../b/three.ts'" },
      { path: 'b/three.ts', text: "import { type One, one } from '../a/one.ts'" },
    ]
    expect(cycle(circle)).toEqual(['a/one.ts', 'a/two.ts', 'b/three.ts', 'a/one.ts'])
    expect(cycle(circle.slice(0, 2))).toBe(null)
    expect(cycle([...circle.slice(0, 2), { path: 'b/three.ts', text: "import type { One } from '../a/one.ts'" }])).toBe(
      null,
    )
  })

  test('knows the folders of the architecture, and lets no two of them import each other', () => {
    const names = Object.keys(layers)
    const mutual = names.flatMap((a) =>
      names.filter((b) => a < b && layers[a].folders.includes(b) && layers[b].folders.includes(a)),
    )
    expect(mutual).toEqual([])
    for (const { folders } of Object.values(layers)) for (const folder of folders) expect(names).toContain(folder)
  })
})

describe('the reader of imports', () => {
  test('finds every form of import', () => {
    const text = `
      import one from './one.ts'
      import { a as b, type C } from "./two.ts"
      import * as three from './three.ts'; import './four.ts'
      export { d } from './five.ts'
      export * from './six.ts'
      import {
        e,
      } from './seven.ts'
      type F = import('./eight.ts').F
      const g = await import('./nine.ts')
    `
    const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
    expect(importsOf(text).map(({ from }) => from)).toEqual(names.map((name) => `./${name}.ts`))
  })

  test('tells imports of types from others', () => {
    const text = `
      import type { A } from './a.ts'
      export type { B } from './b.ts'
      export type C = string
      import { type D } from './d.ts'
      import type from './e.ts'
    `
    expect(
      importsOf(text)
        .filter(({ ofTypes }) => ofTypes)
        .map(({ from }) => from),
    ).toEqual(['./a.ts', './b.ts'])
  })

  test('finds nothing in comments, strings, templates and regular expressions', () => {
    const text = `
      // import a from './a.ts'
      /* export * from './b.ts' */
      const c = "import d from './d.ts'"
      const e = \`import f from './f.ts' \${g + 'import h from "./h.ts"'} import('./i.ts')\`
      const j = /import k from '.\\/k.ts'/.test(l) ? m / n / o : 'p'
      meta.import('./q.ts')
      const r = { from: './s.ts' }
    `
    expect(importsOf(text)).toEqual([])
  })

  test('goes on after templates within templates', () => {
    expect(importsOf(`const a = \`\${b ? \`c \${{ d: 1 }.d}\` : '}'}\`\nimport e from './e.ts'`)).toEqual([
      { from: './e.ts', ofTypes: false },
    ])
  })
})

describe('Biome', () => {
  test('refuses files that import each other in a circle', () => {
    const folder = mkdtempSync(join(tmpdir(), 'layering-'))
    try {
      cpSync(join(root, 'biome.json'), join(folder, 'biome.json'))
      mkdirSync(join(folder, 'src'))
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
      writeFileSync(join(folder, 'src/one.ts'), "import { two } from './two.ts'\n\nexport const one = () => two()\n")
      writeFileSync(join(folder, 'src/two.ts'), "import { one } from './one.ts'\n\nexport const two = () => one()\n")
      const { bin } = JSON.parse(readFileSync(join(root, 'node_modules/@biomejs/biome/package.json'), 'utf8'))
      const biome = join(root, 'node_modules/@biomejs/biome', bin.biome)
      const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', 'src'], {
        cwd: folder,
        encoding: 'utf8',
      })
      expect(`${stdout}${stderr}`).toContain('noImportCycles')
      expect(status).not.toBe(0)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
