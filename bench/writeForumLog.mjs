// Writes scenarios/data/forum.csv: what 160 simulated members wrote to each other in 120 days. Run it with
// `node bench/writeForumLog.mjs`; a change of the model does not call for it, since any log will do for the example.
import { readFileSync, writeFileSync } from 'node:fs'
import { importSource } from './importSource.mjs'

const { begin, liveDay, parseScenario, toPlan } = await importSource(`
  export { begin } from './src/community/begin.ts'
  export { liveDay } from './src/community/liveDay.ts'
  export { parseScenario } from './src/scenario/parseScenario.ts'
  export { toPlan } from './src/scenario/toPlan.ts'
`)

const file = new URL('../scenarios/data/forum.csv', import.meta.url)
const days = 120
const firstDay = Date.UTC(2026, 7, 3) / 1000
const text = `
format: 1
title: The forum of the example
seed: forum
warm_up: ${days} days
horizon: 1 day
community: {members: 160, prospects: 0, visits: 1 per day, circles: {size: 7, per_person: 2, bridges: 10 %}}
strategies: {hands off: []}
compare: {baseline: hands off, decide_by: contributions}
`
const parsed = parseScenario({ path: 'forum.yaml', text }, (path) => ({ text: readFileSync(path, 'utf8') }))
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
const plan = toPlan(parsed.scenario)
const community = begin(plan, 0, { events: true })
for (let day = 1 - days; day <= 0; day++) liveDay(community, null, day, {})

const { log } = community
const lines = ['from,to,time']
for (let id = 1; id <= log.count; id++) {
  const { actor, target, step } = { actor: log.actor[id], target: log.target[id], step: log.step[id] }
  if (target === actor || target < 0) continue
  // The engine’s day has no hours: spread its acts from seven in the morning to eleven at night by their number.
  const seconds = firstDay + (step + days) * 86_400 + 7 * 3600 + ((id * 7919) % (16 * 3600))
  lines.push(`member-${actor + 1},member-${target + 1},${new Date(1000 * seconds).toISOString().slice(0, 19)}Z`)
}
lines.push('')
const [header, ...rows] = lines.slice(0, -1)
rows.sort((one, other) => (one.slice(-20) < other.slice(-20) ? -1 : 1))
writeFileSync(file, `${[header, ...rows].join('\n')}\n`)
console.log(`${rows.length} messages`)
