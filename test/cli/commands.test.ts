import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { readScenario } from '../../src/node/readScenario.ts'
import { compare } from '../../src/study/compare.ts'
import { executeHere } from '../../src/study/executeHere.ts'
import { blocksOf, pageAt } from '../docs/markdown.ts'
import { type Ended, folderWith, readJson, roi, start } from './roi.ts'

const runOf = (folder: string) => join(folder, 'output', readFileSync(join(folder, 'output/latest'), 'utf8').trim())

describe('roi new', () => {
  it('writes a scenario that is valid as it is, with the schema beside it', async () => {
    const folder = folderWith()
    const { code, stdout } = await roi(folder, 'new')
    expect([code, stdout]).toEqual([0, 'ten-hours.yaml\nscenario.schema.json\n'])
    expect(readFileSync(join(folder, 'ten-hours.yaml'), 'utf8')).toContain('$schema=scenario.schema.json\n')
    expect(readJson(folder, 'scenario.schema.json')).toMatchObject({ type: 'object' })
    expect(await roi(folder, 'check')).toMatchObject({ code: 0, stderr: '' })
  })

  it('never overwrites', async () => {
    const folder = folderWith()
    writeFileSync(join(folder, 'ten-hours.yaml'), 'mine')
    const { code, stderr } = await roi(folder, 'new', 'ten-hours')
    expect(code).toBe(2)
    expect(stderr).toBe('roi: ten-hours.yaml is there already, and is not overwritten\n')
    expect(readdirSync(folder)).toEqual(['ten-hours.yaml'])
  })

  // Every shipped scenario is read, and lived, by tests of its own; here are one alone, one that builds on another and
  // one with a log of messages beside it.
  it.each(['ten-hours', 'outage', 'forum-log'])('brings every file that %s needs', async (name) => {
    const folder = folderWith()
    expect(await roi(folder, 'new', name)).toMatchObject({ code: 0 })
    expect(await roi(folder, 'check', `${name}.yaml`)).toMatchObject({ code: 0 })
  })

  it('lists every scenario that comes with the program', async () => {
    const { stdout } = await roi(folderWith(), 'new', '--list')
    const names = stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]!)
    const shipped = readdirSync(fileURLToPath(new URL('../../scenarios', import.meta.url)))
    expect(names.sort()).toEqual(shipped.flatMap((file) => /^(.*)\.yaml$/.exec(file)?.[1] ?? []).sort())
  })

  it('refuses to build on a file of that name with other content, and writes nothing', async () => {
    const folder = folderWith()
    writeFileSync(join(folder, 'ten-hours.yaml'), 'format: 1\n')
    const { code, stderr } = await roi(folder, 'new', 'outage')
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('ten-hours.yaml, which is there already with other content'),
    ])
    expect(readdirSync(folder)).toEqual(['ten-hours.yaml'])
  })

  it('suggests a template', async () => {
    const { code, stderr } = await roi(folderWith(), 'new', 'ten-hour')
    expect([code, stderr]).toEqual([2, 'roi: there is no template "ten-hour"; did you mean "ten-hours"?\n'])
  })
})

describe('roi check', () => {
  it('says in plain sentences what a scenario means and what it will take', async () => {
    const { code, stdout, stderr } = await roi(folderWith('small.yaml'), 'check', 'small.yaml')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.trimEnd().split('\n')).toHaveLength(4)
    expect(stdout).toMatch(/takes about \d+ seconds? and \d+ MB of memory/)
  })

  it('prints defaults when it is asked to', async () => {
    const { stdout } = await roi(folderWith('small.yaml'), 'check', '--show-defaults')
    expect(stdout).toMatch(/^house_rules\./m)
  })

  it('names every mistake with file, line and column on stderr', async () => {
    const { code, stdout, stderr } = await roi(folderWith('broken.yaml'), 'check', 'broken.yaml')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('broken.yaml:3:1: unknown key "communty"; did you mean "community"?\n')
    expect(stderr).toContain('broken.yaml:8:12: ')
  })

  it('prints one JSON document about all files', async () => {
    const { code, stdout } = await roi(
      folderWith('small.yaml', 'broken.yaml'),
      'check',
      'small.yaml',
      'broken.yaml',
      '--json',
    )
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      problems: [{ file: 'broken.yaml', line: 3, column: 1 }, { line: 8 }],
    })
    const fine = await roi(folderWith('small.yaml'), 'check', '--json')
    expect([fine.code, JSON.parse(fine.stdout)]).toEqual([0, { ok: true, problems: [], warnings: [] }])
  })

  it('says what an experiment means, and what is wrong with one', async () => {
    const folder = folderWith('small.yaml')
    const text = blocksOf(pageAt('docs/experiment-format.md')).find(({ kind }) => kind === 'yaml experiment')!.text
    writeFileSync(join(folder, 'study.yaml'), text)
    const { code, stdout, stderr } = await roi(folder, 'check', 'study.yaml', '--set', 'design.mpcr=0.5')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.trimEnd().split('\n')).toHaveLength(3)
    expect(stdout).toContain('The game is public goods, ')
    expect((await roi(folder, 'check', 'study.yaml', '--show-defaults')).stdout).toContain('\ndesign.noise = 0\n')
    const wrong = await roi(folder, 'check', 'small.yaml', 'study.yaml', '--replicates', '3')
    expect([wrong.code, wrong.stderr]).toEqual([2, '--replicates:1:1: an experiment has sessions, not replicates\n'])
  })

  it('says which option is wrong', async () => {
    const words = ['check', '--set', 'community.members=many', '--set', 'comunity.members=9', '--replicates', '9999999']
    const { code, stderr } = await roi(folderWith('small.yaml'), ...words)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^--set 1:1:\d+: /m)
    expect(stderr).toMatch(/^--set 2:1:1: .*did you mean "community"/m)
    expect(stderr).toMatch(/^--replicates:1:\d+: /m)
  })
})

/** One comparison of the fixture, on two threads, whose results the tests below look at. */
const compared = folderWith('small.yaml')
let first: Ended
let wasDrawn: boolean | null = null

beforeAll(async () => {
  const { child, ended } = start(compared, 'compare', 'small.yaml', '--workers', '2')
  child.stdout!.once('data', () => {
    wasDrawn = existsSync(join(runOf(compared), 'report.html'))
  })
  first = await ended
})

function copyOfCompared(): string {
  const folder = folderWith('small.yaml')
  cpSync(join(compared, 'output'), join(folder, 'output'), { recursive: true })
  return folder
}

describe('roi compare', () => {
  it('prints the verdict with charts of text below, and leaves behind what the guide says', () => {
    const { code, stdout, stderr } = first
    expect(code).toBe(0)
    const run = runOf(compared)
    const verdict = readFileSync(join(run, 'verdict.txt'), 'utf8')
    expect(verdict.trimEnd().split('\n')).toHaveLength(5)
    expect(stdout.startsWith(`${verdict}\nDifference in kind acts (a month) to “hands off”\n`)).toBe(true)
    expect(stderr).toContain('4 of 4 replicates\n')
    expect(stderr).toContain(`Report: ${join('output', 'small')}`)
    expect(readdirSync(run).sort()).toEqual([
      'charts',
      'manifest.json',
      'plan.json',
      'portrait.json',
      'replicates',
      'report.html',
      'series.csv',
      'summary.json',
      'verdict.txt',
    ])
    const drawn = readdirSync(join(run, 'charts'))
    for (const kind of ['.vl.json', '.svg', '.png']) expect(drawn.some((name) => name === `outcomes${kind}`)).toBe(true)
    expect(readFileSync(join(run, 'report.html'), 'utf8')).toContain('roi compare small.yaml')
  })

  it('prints the verdict before it draws the page', () => {
    expect(wasDrawn).toBe(false)
    expect(existsSync(join(runOf(compared), 'report.html'))).toBe(true)
  })

  it('has charts, page and numbers also of a community that everybody leaves, written to by volunteers of whom none is left', async () => {
    const folder = folderWith()
    writeFileSync(
      join(folder, 'leaving.yaml'),
      `format: 1
title: Leaving
warm_up: 1 week
horizon: 3 weeks
replicates: 2
community: {members: 12, prospects: 20, visits: 0.01 per week, people: {lapse_after: 1}}
team: {me: {time: 0 hours per week}, helpers: {volunteers: 3}}
strategies:
  nothing: []
  write: [{do: thank, to: everybody, by: helpers}, {do: welcome, to: {lapsed_for: 1 day}, name: come back, by: me}]
compare: {matters_from: 1}
`,
    )
    const { code, stdout, stderr } = await roi(folder, 'compare', '--fresh')
    expect(code).toBe(0)
    expect(stderr).toContain('do: welcome takes 4 minutes, and me has only 0 hours per week: it is never done')
    const run = runOf(folder)
    const files = ['report.html', 'summary.json', 'verdict.txt', 'series.csv'].map((name) =>
      readFileSync(join(run, name), 'utf8'),
    )
    expect(/NaN|undefined|Infinity/.exec(files.join())?.[0] ?? 'none').toBe('none')
    expect(stdout).toContain('left 12 of 12 cases of “come back” undone')
  })

  it('has no escape codes in what it says when nobody sits at a terminal', () => {
    expect(first.stdout + first.stderr).not.toContain('\x1b')
  })

  it('leaves pictures of a finished run for print when it is asked to', async () => {
    const { code, stderr } = await roi(compared, 'compare', '--format', 'paper', 'small.yaml')
    const folder = join(runOf(compared), 'charts/paper')
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining(`Pictures: ${folder.slice(folder.indexOf('output'))}\n`),
    ])
    // Of charts by further measures there are no pictures but the SVG in the page.
    const drawn = readdirSync(join(runOf(compared), 'charts')).filter((name) => name.endsWith('.png'))
    expect(readdirSync(folder).sort()).toEqual(drawn.flatMap((name) => [name, name.replace('.png', '.svg')]).sort())
    rmSync(folder, { recursive: true })
  })

  it('prints the summary as one JSON document', async () => {
    const { code, stdout } = await roi(compared, 'compare', '--json', '--quiet')
    expect(code).toBe(0)
    const comparison = JSON.parse(stdout)
    expect(comparison).toMatchObject({ scenario: 'small', replicates: 4, decideBy: 'kind acts', baseline: 'hands off' })
    // Without a log of messages there is nothing that it could be like.
    expect(comparison.likeness).toBe(null)
    expect(comparison).toEqual(readJson(runOf(compared), 'summary.json'))
  })

  it('finds on threads what the library finds in process', async () => {
    const read = readScenario(join(compared, 'small.yaml'))
    if (!read.ok) throw new Error('the fixture is invalid')
    const { version: _, ...inProcess } = await compare(read.scenario, executeHere)
    expect(readJson(runOf(compared), 'summary.json')).toMatchObject(JSON.parse(JSON.stringify(inProcess)))
  })

  it('takes other values for once, and writes down the command that does it again', async () => {
    const folder = folderWith('small.yaml')
    const words = [
      '--seed',
      "it's 007",
      '--replicates',
      '2',
      '--set',
      'title=Another: forum',
      '--set',
      'horizon=2 weeks',
    ]
    const { code, stdout } = await roi(folder, 'compare', 'small.yaml', '--json', '--numbers-only', ...words)
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Another: forum', seed: "it's 007", replicates: 2, days: 14 })
    expect(readJson(runOf(folder), 'manifest.json').reproduce).toBe(
      `roi compare small.yaml --seed 'it'\\''s 007' --replicates 2 --set 'title=Another: forum' --set 'horizon=2 weeks'`,
    )
  })

  it('puts runs elsewhere when it is told to, and says nothing on stderr when it is to be quiet', async () => {
    const folder = folderWith('small.yaml')
    // Of other measures the report would have charts, at which nobody looks here.
    const fewer = ['--set', 'compare.also=[]']
    const words = ['compare', '--replicates', '1', '--numbers-only', '--out', 'else/where', '--quiet', ...fewer]
    expect(await roi(folder, ...words)).toMatchObject({ code: 0, stderr: '' })
    const run = join(folder, 'else/where', readFileSync(join(folder, 'else/where/latest'), 'utf8').trim())
    expect(existsSync(join(run, 'summary.json'))).toBe(true)
    expect(await roi(folder, 'report', '--out', 'else/where')).toMatchObject({ code: 0 })
    expect(existsSync(join(run, 'report.html'))).toBe(true)
    expect(existsSync(join(folder, 'output'))).toBe(false)
  })
})

describe('roi run', () => {
  it('lives one strategy and prints its outcomes', async () => {
    const folder = folderWith('small.yaml')
    const { code, stdout } = await roi(folder, 'run', '--replicates', '2')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^A small forum: "answer", 21 days, 2 replicates\n {2}kind acts /)
    expect(readFileSync(join(runOf(folder), 'series.csv'), 'utf8')).toMatch(/^answer,2,21,/m)
  })

  it('lives the same as the comparison does', async () => {
    const alone = JSON.parse((await roi(folderWith('small.yaml'), 'run', '--strategy', 'greet', '--json')).stdout)
    const { outcomes, reciprocity, course } = alone.strategies[0]
    const { strategies } = readJson(runOf(compared), 'summary.json')
    expect(strategies[2]).toMatchObject({ name: 'greet', outcomes, reciprocity, course })
  })

  it('suggests a strategy', async () => {
    const { code, stderr } = await roi(folderWith('small.yaml'), 'run', '--strategy', 'great')
    expect([code, stderr]).toEqual([2, 'roi: there is no strategy "great"; did you mean "greet"?\n'])
  })
})

describe('roi report', () => {
  it('draws the page of a run again, the same to the byte', async () => {
    const folder = copyOfCompared()
    const { stdout } = first
    const files = ['report.html', 'verdict.txt', 'summary.json', 'series.csv', 'manifest.json', 'charts/outcomes.svg']
    const read = () => files.map((name) => readFileSync(join(runOf(folder), name), 'utf8'))
    const before = read()
    writeFileSync(join(runOf(folder), 'report.html'), 'spoilt')
    expect(await roi(folder, 'report', runOf(folder))).toMatchObject({ code: 0, stdout })
    expect(read()).toEqual(before)
  })

  it('takes the latest run; tells of one community by what is stored of it, as `roi explain` does, and goes without where nothing is', async () => {
    const folder = copyOfCompared()
    const page = () => readFileSync(join(runOf(folder), 'report.html'), 'utf8')
    const { strategy, replicate, story } = readJson(runOf(folder), 'portrait.json')
    const words = ['--strategy', strategy, '--replicate', String(replicate), '--json', '--quiet']
    const told = JSON.parse((await roi(folder, 'explain', 'latest', ...words)).stdout)
    expect(story.sentence).toBe(told.chains[0].sentence)
    expect(page()).toContain('One true story')
    expect(page()).toContain('Inside one community')
    rmSync(join(runOf(folder), 'portrait.json'))
    expect(await roi(folder, 'report')).toMatchObject({ code: 0, stdout: first.stdout })
    expect(page()).not.toContain('Inside one community')
  })

  it('says where no run is', async () => {
    const folder = folderWith()
    mkdirSync(join(folder, 'empty'))
    const missing = await roi(folder, 'report')
    expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('there is no latest run')])
    const empty = await roi(folder, 'report', 'empty')
    expect([empty.code, empty.stderr]).toEqual([1, expect.stringContaining('empty is not the folder of a run')])
  })
})

describe('roi schema', () => {
  it('prints the JSON Schema that roi new writes', async () => {
    const folder = folderWith()
    await roi(folder, 'new')
    expect((await roi(folder, 'schema')).stdout).toBe(readFileSync(join(folder, 'scenario.schema.json'), 'utf8'))
  })

  it('prints that of experiments, and of nothing else', async () => {
    const { stdout } = await roi(folderWith(), 'schema', 'experiment')
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Experiment' })
    expect(await roi(folderWith(), 'schema', 'experimnt')).toMatchObject({
      code: 2,
      stderr: 'roi: there is no schema of "experimnt"; did you mean "experiment"?\n',
    })
  })
})

describe('roi explain', () => {
  let folder: string
  beforeAll(() => {
    folder = copyOfCompared()
  })

  it('tells the chains of the strategy that the verdict is about, and how far one act leads to another', async () => {
    const { code, stdout, stderr } = await roi(folder, 'explain', 'latest', '--chains', '2')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^A small forum, “greet”, replicate 1: /)
    expect(stdout.match(/^\d+\. day .*; day .*\.$/gm)).toHaveLength(2)
    expect(stdout).toMatch(/^From 4 replicates; .* at least 7 days to follow$/m)
    expect(stdout).toMatch(/^ {2}kind acts per kind act +0\.\d+ \(/m)
    expect(stdout).not.toContain('NaN')
    expect(stderr).toContain('4 of 4 replicates\n')
    expect(readdirSync(runOf(folder))).not.toContain('events.csv')
  })

  it('tells the same of a community whose people and posts come from a log', async () => {
    const other = folderWith()
    await roi(other, 'new', 'forum-log')
    const words = ['--replicates', '1', '--set', 'horizon=6 weeks', '--quiet']
    expect(await roi(other, 'run', 'forum-log.yaml', ...words)).toMatchObject({ code: 0 })
    const { code, stdout } = await roi(other, 'explain', '--quiet')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^From 1 replicate; /m)
  })

  it('tells one act with what led to it and what came of it, under the number that the chain has', async () => {
    const { strategy, chains } = JSON.parse((await roi(folder, 'explain', '--json', '--quiet')).stdout)
    const [{ acts, clauses }] = chains
    const last = acts.at(-1)
    const words = ['--strategy', strategy, '--act', String(last), '--json', '--quiet']
    const explained = JSON.parse((await roi(folder, 'explain', ...words)).stdout)
    expect(explained.ledTo.map((clause: { acts: number[] }) => clause.acts[0])).toEqual(acts)
    const { stdout } = await roi(folder, 'explain', '--act', String(acts[0]))
    expect(stdout).toMatch(/^Act \d+: day \d+ the team greeted /)
    expect(stdout).toContain('What came of it:\n')
    // Who was named before goes without a number in a chain.
    const withoutNumbers = (text: string) => text.replace(/ \(\d+\)/g, '')
    expect(withoutNumbers(stdout)).toContain(withoutNumbers(clauses[1].text))
  })

  it('tells a life by number or by name', async () => {
    const byNumber = await roi(folder, 'explain', '--person', '7')
    const name = /^(.*) \(7\)\nWas a member from the start\.\n/.exec(byNumber.stdout)![1]!
    expect(await roi(folder, 'explain', '--person', name)).toEqual(byNumber)
    expect(JSON.parse((await roi(folder, 'explain', '--person', '7', '--json')).stdout)).toMatchObject({
      name,
      came: 'founder',
    })
  })

  it.each([
    [['--act', '99999'], /^roi: there is no act 99999: this replicate has the acts 1 to \d+\n$/],
    [['--act', '0'], /^roi: --act takes a whole number from 1, not "0"\n$/],
    [['--person', '280'], /^roi: there is no person 280: people are numbered from 0 to 279\n$/],
    [['--person', '7', '--act', '1'], /^roi: --act and --person ask for different things: give one of them\n$/],
    [['--strategy', 'great'], /^roi: there is no strategy "great"; did you mean "greet"\?\n$/],
    [['--replicate', '5'], /^roi: replicate 5 is not among .* numbered from 1 to 4\n$/],
  ])('answers %j with one line and 2', async (words, message) => {
    expect(await roi(folder, 'explain', ...words)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(message),
    })
  })

  it('does not tell what another version of the program has lived, or what was changed', async () => {
    const other = copyOfCompared()
    const plan = join(runOf(other), 'plan.json')
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('"seed":"small"', '"seed":"other"'))
    const changed = await roi(other, 'explain')
    expect([changed.code, changed.stderr]).toEqual([
      1,
      expect.stringContaining('replicate 1 came out otherwise than stored'),
    ])
    rmSync(plan)
    const without = await roi(other, 'explain')
    expect([without.code, without.stderr]).toEqual([
      1,
      expect.stringContaining('made by another version of the program'),
    ])
  })
})
