import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { commands } from '../../src/cli/commandLine.ts'
import { anchorsOf, blocksOf, linksOf, pageAt, pages, root } from './markdown.ts'
import { pictureOf } from './pictureOf.ts'

const readme = pageAt('README.md')

describe('the pages', () => {
  it.each([...pages])('of %s link to what is there', (path, page) => {
    for (const { file, anchor } of linksOf(path, page)) {
      expect(existsSync(join(root, file)), `${path} links to ${file}`).toBe(true)
      if (anchor !== null) expect(anchorsOf(pageAt(file)), `${path} links to ${file}#${anchor}`).toContain(anchor)
    }
  })

  it('can all be reached from the README', () => {
    const reached = new Set(['README.md'])
    for (const path of reached) {
      for (const { file } of linksOf(path, pages.get(path) ?? '')) reached.add(file)
    }
    expect([...pages.keys()].filter((path) => !reached.has(path))).toEqual([])
    expect(pages.size).toBeGreaterThan(10)
  })

  it.each(commands.map(({ usage, load }) => [usage.split(' ')[0]!, load] as const))(
    'have one for %s, with its two examples as typed',
    async (name, load) => {
      const page = pageAt(`docs/commands/${name}.md`)
      const lines = blocksOf(page).flatMap(({ kind, text }) => (kind === 'sh' ? text.split('\n') : []))
      for (const [words] of (await load()).default.examples) expect(lines).toContain(`roi ${words}`)
      expect(page).toContain('**Exit code**')
      expect(page).toContain('**Leaves behind**')
    },
  )

  it.each([...pages])('of %s name no folder of a machine and no address', (_, page) => {
    expect(page).not.toMatch(/(^|[\s`"'(])\/(home|root|work|tmp|Users|mnt|opt)\b/m)
    expect(page).not.toMatch(/https?:\/\//)
  })

  it('name the version in the changes', () => {
    expect(pageAt('CHANGELOG.md')).toContain(`\n## ${version}\n`)
  })
})

describe('the README', () => {
  it('opens with the two lines that are run on a clean clone', () => {
    const [first] = blocksOf(readme)
    expect(readme.startsWith('```sh\n')).toBe(true)
    const lines = first!.text.trimEnd().split('\n')
    expect(lines).toEqual(['npm ci && npm start', 'npm ci && npm test', 'npm install -g .'])
    const onClone = readFileSync(join(root, '.ci/run'), 'utf8').trimEnd().split('\n').slice(-2)
    expect(lines.slice(0, 2)).toEqual(onClone)
  })

  it('shows picture, finding and verdict of one run (if not: npm run build && node bench/writeGallery.mjs)', () => {
    const gallery = join(root, 'output/gallery')
    expect(readme).toContain(`\n\n${pictureOf(gallery)}\n\n`)
    expect(statSync(join(gallery, 'ten-hours-differences.png')).size).toBeGreaterThan(10_000)
  })
})
