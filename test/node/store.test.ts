import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../src/community/Plan.ts'
import { findRun, markLatest } from '../../src/node/latestRun.ts'
import { leaveRun } from '../../src/node/leaveRun.ts'
import { readManifest } from '../../src/node/Manifest.ts'
import { openRun } from '../../src/node/openRun.ts'
import type { RunFolder } from '../../src/node/RunFolder.ts'
import { readReplicates, resuming } from '../../src/node/replicateStore.ts'
import { type RunRequest, runId } from '../../src/node/runId.ts'
import { Trouble } from '../../src/node/Trouble.ts'
import { comparisonOf } from '../../src/study/comparisonOf.ts'
import type { Execute } from '../../src/study/Execute.ts'
import { question, result, run } from '../study/results.ts'

const folderOf = () => mkdtempSync(join(tmpdir(), 'roi-store-'))
const plan = { seed: 'seed', members: 10, without: null, network: { kind: 'circles' } } as unknown as Plan
const request = (over: Partial<RunRequest> = {}): RunRequest => ({
  command: 'compare',
  engine: 'e',
  question: question({ mattersFrom: { amount: 1 }, replicatesAsked: 4 }),
  plan,
  inputs: { 'a.yaml': 'hash' },
  ...over,
})
const results = [1, 2, 3, 4].map((replicate) =>
  result(replicate, [run(), run({ outcomes: { shares: replicate / 3 } })]),
)
const jobs = results.map(({ replicate }) => ({ plan, replicate }))

/** Yields the results of the jobs, and notes which it was asked for. */
function executing(asked: number[]): Execute {
  return async function* (given) {
    for (const { replicate } of given) {
      asked.push(replicate)
      yield results[replicate - 1]!
    }
  }
}

async function fill(folder: RunFolder, asked: number[] = []) {
  let found = -1
  const seen = []
  for await (const one of resuming(folder, executing(asked), (count) => (found = count))(jobs)) seen.push(one)
  return { found, asked, seen: seen.sort((a, b) => a.replicate - b.replicate) }
}

describe('finished replicates', () => {
  it('are not run again, and come back as they were', async () => {
    const folder = { path: folderOf(), id: 'abc' }
    expect(await fill(folder)).toEqual({ found: 0, asked: [1, 2, 3, 4], seen: results })
    expect(await fill(folder)).toEqual({ found: 4, asked: [], seen: results })
    expect(await readReplicates(folder)).toEqual(results)
  })

  it('are run again when the file is torn, was changed, is another replicate’s or another run’s', async () => {
    const folder = { path: folderOf(), id: 'abc' }
    await fill(folder)
    const file = (replicate: number) => join(folder.path, 'replicates', `000${replicate}.json`)
    writeFileSync(file(1), readFileSync(file(1), 'utf8').slice(0, -20))
    writeFileSync(file(2), readFileSync(file(2), 'utf8').replace('0.666', '0.667'))
    writeFileSync(file(3), readFileSync(file(4), 'utf8'))
    expect(await readReplicates(folder)).toEqual([results[3]])
    expect(await fill(folder)).toEqual({ found: 1, asked: [1, 2, 3], seen: results })
    expect((await fill({ ...folder, id: 'abd' })).found).toBe(0)
  })

  it('leave no file behind that is not whole', async () => {
    const folder = { path: folderOf(), id: 'abc' }
    await fill(folder)
    expect(readdirSync(join(folder.path, 'replicates'))).toEqual(['0001.json', '0002.json', '0003.json', '0004.json'])
  })
})

describe('the name of a run', () => {
  const name = runId(request())

  it('is ten hex digits and the same for the same request', () => {
    expect(name).toMatch(/^[0-9a-f]{10}$/)
    expect(runId(structuredClone(request()))).toBe(name)
  })

  it.each([
    ['command', { command: 'run' }],
    ['engine', { engine: 'f' }],
    ['plan', { plan: { ...plan, members: 11 } }],
    ['files', { inputs: { 'a.yaml': 'other' } }],
    ['seed', { question: question({ seed: 'other' }) }],
    ['replicates', { question: question({ replicatesAsked: 5 }) }],
    ['version', { question: question({ version: '2.0.0' }) }],
  ])('changes with the %s', (_, over) => {
    const base = 'question' in over ? request({ question: question() }) : request()
    expect(runId({ ...base, ...over })).not.toBe(runId(base))
  })
})

describe('a run', () => {
  const options = { reproduce: 'roi compare a.yaml', fresh: false }

  async function finish(above: string, order: readonly number[]) {
    const { folder, manifest } = await openRun(above, request(), options)
    await fill(folder)
    const mixed = order.map((i) => results[i]!)
    await leaveRun(folder, manifest, comparisonOf(manifest.question, mixed), mixed)
    return folder
  }

  it('is finished when its manifest has the digest of all its replicates, in whatever order they came', async () => {
    const above = folderOf()
    const folder = await finish(above, [0, 1, 2, 3])
    const digest = (await readManifest(folder.path))!.results!.digest
    const other = await finish(folderOf(), [2, 0, 3, 1])
    expect((await readManifest(other.path))!.results!.digest).toBe(digest)
    expect((await openRun(above, request(), options)).manifest.results).toEqual({ digest })
  })

  it('is not finished while a replicate is missing', async () => {
    const folder = await finish(folderOf(), [0, 1, 2])
    expect((await readManifest(folder.path))!.results).toBeNull()
  })

  it('starts anew when it is told to', async () => {
    const above = folderOf()
    const folder = await finish(above, [0, 1, 2, 3])
    const again = await openRun(above, request(), { ...options, fresh: true })
    expect(again.folder.path).toBe(folder.path)
    expect(again.manifest.results).toBeNull()
    expect(await readReplicates(folder)).toEqual([])
  })

  it('starts anew where the manifest cannot be read', async () => {
    const above = folderOf()
    const folder = await finish(above, [0, 1, 2, 3])
    writeFileSync(join(folder.path, 'manifest.json'), '{"format": 1, "ru')
    expect((await openRun(above, request(), options)).manifest).toMatchObject({ run: folder.id, results: null })
  })

  it('is found by its folder or as the latest', async () => {
    const above = folderOf()
    const folder = await finish(above, [0, 1, 2, 3])
    await markLatest({ [above]: folder.id })
    expect((await findRun('latest', above)).folder).toEqual(folder)
    expect((await findRun(folder.path, 'nowhere')).manifest.command).toBe('compare')
    await expect(findRun(above, above)).rejects.toThrow(Trouble)
    rmSync(join(above, 'latest'))
    await expect(findRun('latest', above)).rejects.toThrow('there is no latest run')
  })

  it('has a line of its series for each strategy, replicate and day', async () => {
    const folder = await finish(folderOf(), [3, 1, 2, 0])
    const [head, ...lines] = readFileSync(join(folder.path, 'series.csv'), 'utf8').trimEnd().split('\n')
    expect(head).toMatch(/^strategy,replicate,day,shares,contributions,/)
    expect(lines).toHaveLength(2 * 4 * 14)
    expect(lines[0]).toMatch(/^nothing,1,1,0,/)
    expect(lines.at(-1)).toMatch(/^help,4,14,0,/)
    expect(new Set(lines.map((line) => line.split(',').length))).toEqual(new Set([head!.split(',').length]))
  })
})
