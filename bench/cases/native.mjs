import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { engine, flagshipPlan, mixed } from '../engine.mjs'
import { importSource } from '../importSource.mjs'
import { interleaved, median } from '../measure.mjs'

const { begin, copyCommunity, leave, liveDay, warmUp } = engine
const { buildNative, differences, exportCommunity, runNative, stateOf } = await importSource(`
  export { exportCommunity } from './bench/native/exportCommunity.ts'
  export { stateOf } from './src/community/sectionsOf.ts'
  export { buildNative, runNative } from './bench/native/native.ts'
  export { differences } from './bench/native/sections.ts'
`)
const source = fileURLToPath(new URL('../native/main.c', import.meta.url))

export default {
  title: 'the day loop of the engine beside one in C of the same model, hands off, to the same bits',
  async run({ quick }) {
    const folder = mkdtempSync(join(tmpdir(), 'roi-bench-'))
    try {
      const program = buildNative(source, folder)
      if (program === null) return [{ what: 'skipped', value: 0, unit: '', note: 'there is no C compiler (cc)' }]
      const sizes = [
        ['the flagship', {}, 182],
        ...(quick ? [] : [['100,000 people', mixed(100_000), 90]]),
        ...(quick ? [] : [['1,000,000 people', mixed(1_000_000), 30]]),
      ]
      const rows = []
      for (const [size, people, days] of sizes) rows.push(...(await sideBySide(program, folder, size, people, days)))
      return rows
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

async function sideBySide(program, folder, size, people, days) {
  const [population, state] = ['population', 'state'].map((name) => join(folder, name))
  const flagship = flagshipPlan({ ...people, warmUpDays: 56 })
  // Without the other strategies nothing is kept for their groups.
  const plan = { ...flagship, strategies: flagship.strategies.filter(({ rules }) => rules.length === 0) }
  const community = begin(plan, 0)
  exportCommunity(population, community, 1 - plan.warmUpDays)
  warmUp(community)

  runNative(program, population, 1, days, state)
  const differing = differences(state, stateOf(lived(community, days).community))
  if (differing.length > 0) throw new Error(`the engine and the C program differ in ${differing.join(', ')}`)

  const tasks = {
    C: () => runNative(program, population, 1, days),
    engine: () => livedAndLeft(community, days),
  }
  // The first rounds compile the engine.
  const measured = await interleaved(tasks, 9)
  const seconds = Object.fromEntries(
    Object.entries(measured).map(([name, runs]) => [name, median(runs.slice(2).map((run) => run.seconds))]),
  )
  const { visits, memberDays } = measured.C[0]
  const what = `${size}, ${days} days`
  return [
    ...Object.entries(seconds).flatMap(([name, own]) => [
      { what, value: (own / visits) * 1e9, unit: `ns a visit, ${name}`, note: `${visits} visits` },
      { what, value: (own / memberDays) * 1e9, unit: `ns a member-day, ${name}` },
    ]),
    {
      what,
      value: seconds.C / seconds.engine,
      unit: 'of the speed of C',
      goal: people.members > 50_000 ? '≥ 0.7' : '≥ 0.6',
    },
  ]
}

function livedAndLeft(community, days) {
  const { seconds, community: own } = lived(community, days)
  leave(own)
  return { seconds }
}

/** Lives some days in a copy. Both programs tell the time that they were on a processor: neither waits for anything. */
function lived(community, days) {
  const own = copyCommunity(community)
  const before = process.cpuUsage()
  for (let day = 1; day <= days; day++) liveDay(own, null, day, {})
  const { user, system } = process.cpuUsage(before)
  return { seconds: (user + system) / 1e6, community: own }
}
