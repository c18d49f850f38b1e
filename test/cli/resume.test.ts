import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Ended, folderWith, readJson, roi, start } from './roi.ts'

// Long enough that it can be stopped on its way.
const words = [
  'compare',
  'small.yaml',
  '--numbers-only',
  '--replicates',
  '8',
  '--set',
  'community.members=250',
  '--set',
  'horizon=6 weeks',
  // Of other measures a report would have charts, at which nobody looks here.
  '--set',
  'compare.also=[]',
]

const outputOf = (folder: string) => join(folder, 'output/small')
const runOf = (folder: string) => join(outputOf(folder), readFileSync(join(outputOf(folder), 'latest'), 'utf8').trim())
const finishedIn = (folder: string) => {
  if (!existsSync(join(outputOf(folder), 'latest'))) return 0
  const replicates = join(runOf(folder), 'replicates')
  return existsSync(replicates) ? readdirSync(replicates).filter((name) => name.endsWith('.json')).length : 0
}

async function stopWith(folder: string, signal: 'SIGKILL' | 'SIGINT'): Promise<Ended> {
  const { child, ended } = start(folder, ...words, '--workers', '2')
  while (finishedIn(folder) < 2 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2))
  child.kill(signal)
  return ended
}

describe('a run of 8 replicates', () => {
  let whole: string
  const files = ['summary.json', 'series.csv', 'verdict.txt']
  const left = (folder: string) => files.map((name) => readFileSync(join(runOf(folder), name), 'utf8'))
  const digestOf = (folder: string) => readJson(runOf(folder), 'manifest.json').results.digest

  beforeAll(async () => {
    whole = folderWith('small.yaml')
    expect(await roi(whole, ...words, '--workers', '1')).toMatchObject({ code: 0 })
  })

  it('with two threads goes on after a kill -9 where it was, and ends with the same digest as with one, to the last byte', async () => {
    const folder = folderWith('small.yaml')
    expect(await stopWith(folder, 'SIGKILL')).toMatchObject({ signal: 'SIGKILL' })
    const kept = finishedIn(folder)
    expect(kept).toBeGreaterThanOrEqual(2)
    expect(kept).toBeLessThan(8)
    const { code, stderr } = await roi(folder, ...words, '--workers', '2')
    expect(code).toBe(0)
    expect(stderr).toContain(`${kept} of 8 replicates were already there.\n`)
    expect(digestOf(folder)).toBe(digestOf(whole))
    expect(left(folder)).toEqual(left(whole))
  })

  it('stops at Ctrl-C with 130, keeps what is finished, reports on that, and goes on', async () => {
    const folder = folderWith('small.yaml')
    const { code, stdout, stderr } = await stopWith(folder, 'SIGINT')
    const kept = finishedIn(folder)
    expect([code, stdout]).toEqual([130, ''])
    expect(stderr).toContain(`Stopped: ${kept} of 8 replicates are kept in ${join('output', 'small')}`)
    expect(kept).toBeLessThan(8)

    const partial = JSON.parse((await roi(folder, 'report', '--json')).stdout)
    expect(partial).toMatchObject({ replicates: kept, replicatesAsked: 8 })
    expect(partial.caveats).toContain(`Only ${kept} of 8 replicates were finished.`)

    const rest = await roi(folder, ...words)
    expect([rest.code, rest.stderr]).toEqual([
      0,
      expect.stringContaining(`${kept} of 8 replicates were already there.`),
    ])
    expect(left(folder)).toEqual(left(whole))
  })

  it('ends at the first Ctrl-C once all are finished, and draws the page at the next call without living any again', async () => {
    const folder = folderWith('small.yaml')
    const drawing = words.filter((word) => word !== '--numbers-only')
    const { child, ended } = start(folder, ...drawing)
    child.stdout!.once('data', () => child.kill('SIGINT'))
    const { code, stdout, stderr } = await ended
    expect([code, stdout.split('\n')[0]]).toEqual([130, left(whole)[2]!.split('\n')[0]])
    expect(stderr).toContain(`Stopped: all replicates are kept in ${join('output', 'small')}`)
    expect(existsSync(join(runOf(folder), 'report.html'))).toBe(false)

    const rest = await roi(folder, ...drawing)
    expect([rest.code, rest.stderr]).toEqual([0, expect.stringContaining('8 of 8 replicates were already there.')])
    expect(existsSync(join(runOf(folder), 'report.html'))).toBe(true)
    expect(left(folder)).toEqual(left(whole))
  })

  // So large that the replicates that run last longer than it takes to say so: else the program may be gone by then.
  it('stops at once at a second Ctrl-C', async () => {
    const folder = folderWith('small.yaml')
    const { child, ended } = start(folder, ...words, '--workers', '1', '--set', 'community.members=4000')
    while (finishedIn(folder) < 1 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2))
    child.stderr!.on('data', (text) => {
      if (String(text).includes('Ctrl-C again')) child.kill('SIGINT')
    })
    child.kill('SIGINT')
    const { code, stderr } = await ended
    expect([code, stderr]).toEqual([130, expect.not.stringContaining('Stopped:')])
  })

  it('is found again when it is finished', async () => {
    const found = await roi(whole, ...words)
    expect(found.stderr).toContain('This run was finished before')
    expect(found.stderr).not.toContain('replicates')
    expect(found.stdout.startsWith(readFileSync(join(runOf(whole), 'verdict.txt'), 'utf8'))).toBe(true)
  })

  it('does a replicate again whose file was spoilt, and all of them with --fresh', async () => {
    const folder = folderWith('small.yaml')
    const few = ['compare', 'small.yaml', '--numbers-only', '--replicates', '3', '--set', 'compare.also=[]']
    const { stdout } = await roi(folder, ...few)
    const before = digestOf(folder)
    writeFileSync(join(runOf(folder), 'replicates/0002.json'), '{"run"')
    const report = await roi(folder, 'report')
    expect([report.code, report.stdout]).toEqual([0, expect.stringContaining('Only 2 of 3 replicates were finished')])
    rmSync(join(runOf(folder), 'verdict.txt'))
    expect(await roi(folder, ...few)).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('2 of 3 replicates were already'),
    })
    expect(digestOf(folder)).toBe(before)
    const fresh = await roi(folder, ...few, '--fresh')
    expect([fresh.code, fresh.stdout]).toEqual([0, stdout])
    expect(fresh.stderr).toContain('3 of 3 replicates')
    expect(fresh.stderr).not.toContain('already')
    expect(digestOf(folder)).toBe(before)
  })
})
