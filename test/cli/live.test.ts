import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseScenario } from '../../src/scenario/parseScenario.ts'
import { toPlan } from '../../src/scenario/toPlan.ts'
import { advance, foundWorlds } from '../../src/web/live/LiveWorlds.ts'
import { folderWith, readJson, roi } from './roi.ts'

it.each(['answer', 'hands off'])('live worlds end with the digest that roi run writes: %s', async (strategy) => {
  const folder = folderWith('small.yaml')
  const words = ['run', 'small.yaml', '--replicates', '1', '--strategy', strategy, '--quiet', '--out', 'out']
  expect(await roi(folder, ...words)).toMatchObject({ code: 0 })
  const run = readFileSync(join(folder, 'out/latest'), 'utf8').trim()

  const text = readFileSync(join(folder, 'small.yaml'), 'utf8')
  const parsed = parseScenario({ path: 'small.yaml', text }, () => ({ problem: 'there is no other file' }))
  if (!parsed.ok) throw new Error('the fixture is valid')
  const plan = toPlan(parsed.scenario)
  const worlds = foundWorlds(plan, strategy)
  advance(worlds, plan.days)
  expect(worlds.ended!.digest).toBe(readJson(folder, 'out', run, 'manifest.json').results.digest)
})
