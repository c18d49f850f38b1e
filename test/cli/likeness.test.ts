import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, readJson, roi } from './roi.ts'

describe('roi with a community from a log', () => {
  // Of other measures there would be charts, at which nobody looks here.
  const fewer = ['horizon=6 weeks', 'warm_up=1 week', 'compare.also=[]']
  const short = ['--replicates', '2', ...fewer.flatMap((value) => ['--set', value])]

  it('says below the verdict how much it is like the log, again from stored replicates, and whoever ran them', async () => {
    const folder = folderWith()
    expect(await roi(folder, 'new', 'forum-log')).toMatchObject({ code: 0 })
    const compared = await roi(folder, 'compare', 'forum-log.yaml', ...short, '--workers', '1')
    expect(compared.code).toBe(0)
    const said = /^\d+ of \d+ measures of your log fit.*\.$/m.exec(compared.stdout)?.[0]
    expect(said).toBeDefined()
    const path = join(folder, 'output/forum-log', readFileSync(join(folder, 'output/forum-log/latest'), 'utf8').trim())
    const { likeness } = readJson(path, 'summary.json')
    expect(likeness.days).toBe(42)
    expect(likeness.course.given).toHaveLength(6)
    expect(readFileSync(join(path, 'report.html'), 'utf8')).toContain('How much it is like yours')

    expect((await roi(folder, 'report', path)).stdout).toBe(compared.stdout)
    const again = await roi(
      folder,
      'compare',
      'forum-log.yaml',
      ...short,
      '--workers',
      '2',
      '--fresh',
      '--numbers-only',
      '--json',
    )
    expect(JSON.parse(again.stdout).likeness).toEqual(likeness)
    expect((await roi(folder, 'run', 'forum-log.yaml', ...short)).stdout.split('\n')).toContain(said)
  })
})
