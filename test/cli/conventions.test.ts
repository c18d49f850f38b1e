import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commandLine.ts'
import { endOf, folderWith, main, roi } from './roi.ts'

const names = commands.map(({ usage }) => usage.split(' ')[0]!)

describe('words that mean nothing', () => {
  it.each([
    [['comprae'], 'roi: there is no command "comprae"; did you mean "compare"?'],
    [
      ['compare', 'small.yaml', '--replicats', '3'],
      'roi: there is no option --replicats; did you mean "--replicates"?',
    ],
    [['compare', '--quite'], 'roi: there is no option --quite; did you mean "--quiet"?'],
    [
      ['compare', 'small.yaml', 'other.yaml'],
      'roi: "other.yaml" is one word too many: `roi compare --help` shows what it takes',
    ],
    [['compare', '--replicates', 'many'], 'roi: --replicates takes a whole number from 1, not "many"'],
    [['compare', '--replicates', '0'], 'roi: --replicates takes a whole number from 1, not "0"'],
    [['compare', '--workers', '1.5'], 'roi: --workers takes a whole number from 1, not "1.5"'],
    [['compare', '--seed', 'a', '--seed', 'b'], 'roi: --seed is given more than once'],
    [['compare', '--seed'], 'roi: --seed needs a value after it'],
    [[], 'roi: which command? `roi --help` lists them'],
  ])('%j exits with 2 and says what would be right', async (words, message) => {
    expect(await roi(folderWith('small.yaml'), ...words)).toEqual({
      code: 2,
      signal: null,
      stdout: '',
      stderr: `${message}\n`,
    })
  })
})

describe('a community that does not fit in memory', () => {
  it('is refused before anything is run or written, with the estimate and what to lower', async () => {
    const folder = folderWith('small.yaml')
    const people = ['--set', 'community.members=1000000', '--set', 'community.prospects=9000000']
    const words = ['compare', 'small.yaml', ...people, '--replicates', '400', '--workers', '400']
    const { code, stdout, stderr } = await roi(folder, ...words)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(
      /^small\.yaml: needs about [\d,.]+ GB of memory with 400 workers; [\d,.]+ GB here: use --workers \d+ \(about [\d,.]+ GB\), or lower members \(1,000,000\) or prospects \(9,000,000\)\n$/,
    )
    expect(readdirSync(folder)).toEqual(['small.yaml'])
  })
})

describe('files that are not there', () => {
  it('exit with 2 and the nearest name', async () => {
    const { code, stderr } = await roi(folderWith('small.yaml'), 'compare', 'smal.yaml')
    expect([code, stderr]).toEqual([
      2,
      'roi: smal.yaml cannot be read: there is no such file; did you mean small.yaml?\n',
    ])
  })

  it('exit with 2 when a folder stands there', async () => {
    const folder = folderWith()
    mkdirSync(join(folder, 'sub.yaml'))
    expect(await roi(folder, 'check', 'sub.yaml')).toMatchObject({
      code: 2,
      stderr: 'roi: sub.yaml cannot be read: it is a folder\n',
    })
  })

  it('may be left out when the folder holds one scenario, but not when it holds none or two', async () => {
    const folder = folderWith('small.yaml')
    writeFileSync(join(folder, 'other.yaml'), 'some: thing\n')
    expect(await roi(folder, 'check')).toMatchObject({ code: 0 })
    copyFileSync(join(folder, 'small.yaml'), join(folder, 'large.yml'))
    const two = await roi(folder, 'check')
    expect([two.code, two.stderr]).toEqual([2, 'roi: which scenario? This folder holds large.yml and small.yaml\n'])
    const none = await roi(folderWith(), 'check')
    expect([none.code, none.stderr]).toEqual([2, 'roi: there is no scenario in this folder: `roi new` writes one\n'])
  })

  it('that are invalid exit with 2, with the same lines as check says', async () => {
    const folder = folderWith('broken.yaml')
    const { stderr } = await roi(folder, 'check')
    expect(await roi(folder, 'compare')).toEqual({ code: 2, signal: null, stdout: '', stderr })
  })
})

describe('a folder that cannot be written', () => {
  it('exits with 1 and the reason, without a trace', async () => {
    const folder = folderWith('small.yaml')
    writeFileSync(join(folder, 'output'), '')
    const { code, stdout, stderr } = await roi(folder, 'compare', '--numbers-only', '--replicates', '1')
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^roi: cannot write output.*: a part of that path is a file, not a folder\n$/)
  })
})

describe('help', () => {
  it('lists every command that there is, and no other', async () => {
    const { code, stdout } = await roi(folderWith(), '--help')
    const listed = [...stdout.matchAll(/^ {2}roi (\S+)/gm)].map(([, name]) => name)
    expect([code, listed.sort()]).toEqual([0, [...names, 'completion'].sort()])
  })

  it.each(names)('of %s shows its two examples', async (name) => {
    const { code, stdout } = await roi(folderWith(), name, '--help')
    const { examples } = (await commands.find(({ usage }) => usage.startsWith(name))!.load()).default
    expect(examples).toHaveLength(2)
    for (const [words, what] of examples) {
      expect(stdout).toContain(`  roi ${words}`)
      expect(stdout).toContain(what)
    }
    expect(code).toBe(0)
  })

  it('has a version', async () => {
    expect((await roi(folderWith(), '--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('completes commands and options in the shell', async () => {
    expect((await roi(folderWith(), 'completion')).stdout).toContain('complete -o bashdefault')
    const next = async (...words: string[]) =>
      (await roi(folderWith(), '--get-yargs-completions', 'roi', ...words)).stdout
    expect((await next('co')).split('\n')).toContain('compare')
    expect((await next('compare', '--')).split('\n')).toContain('--replicates')
  })
})

describe('a reader that has seen enough', () => {
  it.each([['schema'], ['check', '--show-defaults']])('is no error of %s', async (...words) => {
    const shell = `"${process.execPath}" "${main}" ${words.join(' ')} | head -n 1; exit \${PIPESTATUS[0]}`
    const ended = await endOf(
      spawn('bash', ['-c', shell], { cwd: folderWith('small.yaml'), stdio: ['ignore', 'pipe', 'pipe'] }),
    )
    expect([ended.code, ended.stderr]).toEqual([0, ''])
    expect(ended.stdout).not.toBe('')
  })
})
