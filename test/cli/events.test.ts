import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { folderWith, readJson, roi } from './roi.ts'

const runOf = (folder: string) => join(folder, 'output', readFileSync(join(folder, 'output/latest'), 'utf8').trim())

type Row = Readonly<Record<string, string>>

function rowsOf(run: string): Row[] {
  const [header, ...lines] = readFileSync(join(run, 'events.csv'), 'utf8').trimEnd().split('\n')
  const names = header!.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, k) => [names[k]!, cell])))
}

const replicateOf = ({ strategy, replicate }: Row) => `${strategy} ${replicate}`

describe('the acts that a comparison leaves behind', () => {
  let folder: string
  let run: string
  let rows: Row[]
  beforeAll(async () => {
    folder = folderWith('small.yaml')
    expect(await roi(folder, 'compare', '--numbers-only', '--events', 'on', '--workers', '2')).toMatchObject({
      code: 0,
    })
    run = runOf(folder)
    rows = rowsOf(run)
  })

  it('are those that series.csv counts', () => {
    const [header, ...lines] = readFileSync(join(run, 'series.csv'), 'utf8').trimEnd().split('\n')
    const names = header!.split(',')
    const kind = names.indexOf('kind acts')
    const counted = new Map<string, number>()
    for (const { strategy, replicate, day, actor, act } of rows) {
      if (actor === 'team' || !['contribute', 'help', 'thank', 'guide', 'share'].includes(act!)) continue
      const at = `${strategy},${replicate},${day},`
      counted.set(at, (counted.get(at) ?? 0) + 1)
    }
    expect(lines.length).toBe(3 * 4 * 21)
    for (const line of lines) {
      const cells = line.split(',')
      expect(Number(cells[kind]), line).toBe(counted.get(`${cells.slice(0, 3).join(',')},`) ?? 0)
    }
    expect(counted.size).toBeGreaterThan(100)
  })

  it('have their causes before them, and the root of their cause', () => {
    const seen = new Map<string, Row>()
    for (const row of rows) {
      const of = replicateOf(row)
      const cause = row.cause === '' ? undefined : seen.get(`${of} ${row.cause}`)
      if (row.cause !== '') expect(cause, JSON.stringify(row)).toBeDefined()
      expect(row.root).toBe(cause?.root ?? row.id)
      seen.set(`${of} ${row.id}`, row)
    }
  })

  it('do not change what happens, and stand in a run of their own with its command', async () => {
    expect(readJson(run, 'manifest.json').reproduce).toBe('roi compare small.yaml --events on')
    expect(existsSync(join(run, 'events'))).toBe(false)
    const other = folderWith('small.yaml')
    expect(await roi(other, 'compare', '--numbers-only', '--quiet')).toMatchObject({
      code: 0,
      signal: null,
      stderr: '',
    })
    for (const file of ['summary.json', 'series.csv'])
      expect(readFileSync(join(runOf(other), file), 'utf8')).toBe(readFileSync(join(run, file), 'utf8'))
    expect(readdirSync(runOf(other))).not.toContain('events.csv')
  })

  it('come back with the same bytes when the file was lost', async () => {
    const before = readFileSync(join(run, 'events.csv'), 'utf8')
    rmSync(join(run, 'events.csv'))
    expect(await roi(folder, 'compare', '--numbers-only', '--events', 'on', '--workers', '1', '--quiet')).toMatchObject(
      { code: 0 },
    )
    expect(readFileSync(join(run, 'events.csv'), 'utf8')).toBe(before)
  })

  it('are whole chains when they are sampled, about a tenth of them', async () => {
    expect(await roi(folder, 'compare', '--numbers-only', '--events', 'sampled', '--quiet')).toMatchObject({ code: 0 })
    const sampled = rowsOf(runOf(folder))
    const roots = new Set(sampled.map((row) => `${replicateOf(row)} ${row.root}`))
    expect(sampled).toEqual(rows.filter((row) => roots.has(`${replicateOf(row)} ${row.root}`)))
    // A share of a tenth of about 2,000 chains: five standard deviations are 0.034 of them. Strategies share the draws.
    const all = new Set(rows.map((row) => `${replicateOf(row)} ${row.root}`)).size
    const expected = 0.1 * all
    expect(Math.abs(roots.size - expected)).toBeLessThan(5 * Math.sqrt(0.9 * expected))
  })
})

describe('a comparison that is asked for more', () => {
  it('leaves the acts of the whole model behind, and no others', async () => {
    const folder = folderWith('small.yaml')
    const words = ['compare', '--numbers-only', '--replicates', '2', '--events', 'on']
    expect(await roi(folder, ...words)).toMatchObject({ code: 0 })
    const plain = readFileSync(join(runOf(folder), 'events.csv'), 'utf8')
    expect(await roi(folder, ...words, '--ablate')).toMatchObject({ code: 0 })
    expect(readFileSync(join(runOf(folder), 'events.csv'), 'utf8')).toBe(plain)
  })
})
