import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, readJson, roi } from './roi.ts'

describe('roi compare --marginal --ablate', () => {
  // Of other measures there would be charts, at which nobody looks here.
  const set = ['--set', 'prices={hour: 30, join: 5}', '--set', 'compare.also=[]']
  const words = ['compare', 'small.yaml', '--replicates', '2', ...set]
  const runOf = (folder: string) =>
    join(folder, 'output/small', readFileSync(join(folder, 'output/small/latest'), 'utf8').trim())

  it('answers, is a run of its own, goes on where it was, is found again and can be drawn again', async () => {
    const folder = folderWith('small.yaml')
    const all = [...words, '--marginal', '--ablate']
    const first = await roi(folder, ...all)
    expect(first).toMatchObject({ code: 0 })
    for (const said of ['EUR', 'NaN']) expect(first.stdout).not.toContain(said)
    for (const said of ['hours of “', 'through positive reciprocity', 'overlap and rest'])
      expect(first.stdout).toContain(said)
    const path = runOf(folder)
    const manifest = readJson(path, 'manifest.json')
    expect(manifest.reproduce).toContain('--ablate --marginal')
    expect(existsSync(join(path, 'charts/hours.png')) && existsSync(join(path, 'charts/channels.png'))).toBe(true)

    const replicates = readdirSync(join(path, 'replicates'))
    expect(replicates).toContain('0002-without-positive-reciprocity.json')
    expect(replicates).toHaveLength(2 * 8)
    rmSync(join(path, 'replicates/0002-without-mood.json'))
    rmSync(join(path, 'summary.json'))
    const again = await roi(folder, ...all, '--numbers-only')
    expect(again.stderr).toContain('15 of 16 replicates were already there.')
    expect(again.stdout).toBe(first.stdout)
    expect(readJson(path, 'manifest.json').results).toEqual(manifest.results)
    expect((await roi(folder, ...all)).stderr).toContain('finished before')
    expect((await roi(folder, 'report', path)).stdout).toBe(first.stdout)
    expect(await roi(folder, 'explain', path, '--over', '1', '--chains', '1')).toMatchObject({ code: 0 })

    const plain = await roi(folder, ...words, '--numbers-only')
    expect(plain.code).toBe(0)
    expect(runOf(folder)).not.toBe(path)
    const [more, less] = [readJson(path, 'summary.json'), readJson(runOf(folder), 'summary.json')]
    expect(more.strategies).toEqual(less.strategies)
    expect([less.ablation, less.marginal]).toEqual([null, null])
  })

  it('says of a price that is none where it stands', async () => {
    const folder = folderWith('small.yaml')
    const bad = await roi(folder, 'check', 'small.yaml', '--set', 'prices={hour: -3, joins: 5}')
    expect(bad.code).toBe(2)
    expect(bad.stderr).toMatch(/--set 1:\d+:\d+: prices\.?.*hour: -3 is not between 0 and 1000000000|hour: -3 is not/)
    expect(bad.stderr).toContain('unknown key "joins"; did you mean "join"?')
  })
})
