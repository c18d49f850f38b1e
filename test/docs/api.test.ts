import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { blocksOf, pageAt, root } from './markdown.ts'

const programs = blocksOf(pageAt('docs/api.md')).filter(({ kind }) => kind === 'js')

/** Five lines of verdict, then one for each strategy; three ways of branching, cascades, then two chains. */
const lines = [10, 6]

// Below the package’s own folder, `reciprocity` is what was built: the build comes before these tests.
it.each(programs.map(({ text }, at) => ({ text, at })))(
  'the program in the documentation runs: $text',
  ({ text, at }) => {
    mkdirSync(join(root, 'output'), { recursive: true })
    const inside = mkdtempSync(join(root, 'output/docs-'))
    const folder = mkdtempSync(join(tmpdir(), 'roi-docs-'))
    try {
      writeFileSync(join(inside, 'program.mjs'), text)
      copyFileSync(join(root, 'scenarios/ten-hours.yaml'), join(folder, 'ten-hours.yaml'))
      const ended = spawnSync(process.execPath, [join(inside, 'program.mjs')], { cwd: folder, encoding: 'utf8' })
      expect(ended.stderr).toBe('')
      expect(ended.status).toBe(0)
      expect(ended.stdout.trimEnd().split('\n')).toHaveLength(lines[at]!)
    } finally {
      rmSync(inside, { recursive: true })
      rmSync(folder, { recursive: true })
    }
  },
)

it('there are two', () => {
  expect(programs).toHaveLength(lines.length)
})
