// The model of reduced.ts in a process of its own:
//
//   node liveReduced.mjs PEOPLE FIRST LAST KEY_HI KEY_LO [STATE]
//
// lives the days from 1 to LAST, prints how long those from FIRST on took, and writes the moods and habits at the end.
import { writeFileSync } from 'node:fs'
import { importSource } from '../importSource.mjs'

const { createKernel } = await importSource("export { createKernel } from './bench/reduced/reduced.ts'")
const [people, first, last, hi, lo] = process.argv.slice(2, 7).map(Number)
const state = process.argv[7]

const { live, mood, habit } = createKernel(people, { hi, lo })
for (let day = 1; day < first; day++) live(day)
const before = process.cpuUsage()
let acts = 0
for (let day = first; day <= last; day++) acts += live(day)
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ seconds: (user + system) / 1e6, acts }))
if (state !== undefined) writeFileSync(state, Buffer.concat([mood, habit].map(({ buffer }) => Buffer.from(buffer))))
