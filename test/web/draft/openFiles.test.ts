import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readScenario } from '../../../src/node/readScenario.ts'
import { formatProblem } from '../../../src/scenario/Problem.ts'
import { toPlan } from '../../../src/scenario/toPlan.ts'
import { readDraft } from '../../../src/web/draft/Draft.ts'
import { openFiles } from '../../../src/web/draft/openFiles.ts'
import { shipped } from '../../scenario/files.ts'

const file = (path: string) => ({ path, text: readFileSync(join('scenarios', path), 'utf8') })
const all = shipped.map((name) => file(`${name}.yaml`))
const log = { path: 'forum.csv', text: readFileSync('scenarios/data/forum.csv', 'utf8') }

describe('files that are dropped together', () => {
  test.each(shipped)('%s becomes one file that means the same', (name) => {
    const opened = openFiles([...all, log], `${name}.yaml`)
    if (!opened.ok) throw new Error(opened.problems.join('\n'))
    const read = readDraft(opened.draft)
    const alone = readScenario(`scenarios/${name}.yaml`)
    if (!read.ok || !alone.ok) throw new Error('not a scenario')
    expect(toPlan(read.scenario)).toEqual(toPlan(alone.scenario))
    expect(opened.draft.file).toBe(`${name}.yaml`)
    expect(opened.draft.text).not.toMatch(/^extends|!replace/m)
  })

  test('are opened at the one on which no other builds', () => {
    const opened = openFiles([file('ten-hours.yaml'), file('outage.yaml')])
    expect(opened.ok && opened.draft.file).toBe('outage.yaml')
  })

  test('keep the comments of what they build on, and the words at the top of the one that is meant', () => {
    const opened = openFiles([file('ten-hours.yaml'), file('outage.yaml')])
    const text = opened.ok ? opened.draft.text : ''
    expect(text).toContain('# The community of ten-hours.yaml, and on day 60 the service fails for two days.')
    expect(text).toContain('# people outside who share circles with members')
    expect(text).not.toContain('You look after an online community')
  })

  test.each([
    ['a misspelt key', 'format: 1\ntitle: T\nsedd: 1\ncommunity: {members: 1,200}\nstrategies: {a: []}\n'],
    ['a base that is not there', 'format: 1\nextends: ten-hours.yaml\ntitle: T\n'],
    ['a log that is not there', 'format: 1\ntitle: T\ncommunity: {log: data/forum.csv}\nstrategies: {a: []}\n'],
    ['broken YAML', 'format: 1\ntitle: "T\n'],
    ['no text', 'PNG\u0000\u0001'],
    ['nothing', ''],
    ['a contradiction', 'format: 1\ntitle: T\ncommunity: {members: 9}\nstrategies: {a: [{do: thank, to: nobody}]}\n'],
  ])('tell of %s what the command line tells', (_, text) => {
    const folder = mkdtempSync(join(tmpdir(), 'draft-'))
    try {
      writeFileSync(join(folder, 'mine.yaml'), text)
      const read = readScenario(join(folder, 'mine.yaml'))
      const told = read.ok ? [] : read.problems.map((problem) => formatProblem(problem).replace(`${folder}/`, ''))
      const opened = openFiles([{ path: 'mine.yaml', text }])
      expect(told.length).toBeGreaterThan(0)
      expect(opened).toEqual({ ok: false, problems: told })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('tell of a broken base where it is broken', () => {
    const base = { path: 'base.yaml', text: 'format: 1\ntitle: T\ncommunity: {members: many}\nstrategies: {a: []}\n' }
    const opened = openFiles([{ path: 'mine.yaml', text: 'format: 1\nextends: ../base.yaml\n' }, base])
    expect(opened.ok ? [] : opened.problems[0]).toMatch(/base\.yaml:3:22: /)
  })
})
