// Measures how fast the toolkit is and how much memory it takes. Seeds and sizes are fixed; what varies is the machine.
//
//   npm run bench                        everything, in a few minutes
//   npm run bench -- --quick             smaller sizes and fewer repetitions, in seconds
//   npm run bench -- --only engine       one case, or several: --only engine --only fit
//   npm run bench -- --json              one JSON document on stdout
//   npm run bench -- --against REF       beside an earlier commit, turn by turn, --rounds times (3)
//
// A figure is the median of its repetitions, and what is compared is measured turn by turn, so that a busy moment of
// the machine touches both sides. Goals stand beside the figures; nothing fails when one is missed.
import { availableParallelism, cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { against, isCommit } from './against.mjs'
import engine from './cases/engine.mjs'
import eventLog from './cases/eventLog.mjs'
import evidence from './cases/evidence.mjs'
import fit from './cases/fit.mjs'
import flagship from './cases/flagship.mjs'
import halfYear from './cases/halfYear.mjs'
import memory from './cases/memory.mjs'
import native from './cases/native.mjs'
import network from './cases/network.mjs'
import parallel from './cases/parallel.mjs'
import primitives from './cases/primitives.mjs'
import reduced from './cases/reduced.mjs'
import start from './cases/start.mjs'
import workshop from './cases/workshop.mjs'

const cases = {
  primitives,
  engine,
  native,
  reduced,
  fit,
  memory,
  events: eventLog,
  network,
  'half-year': halfYear,
  flagship,
  parallel,
  evidence,
  start,
  workshop,
}

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    against: { type: 'string' },
    rounds: { type: 'string', default: '3' },
  },
})
const unknown = options.only?.find((name) => !Object.hasOwn(cases, name))
if (unknown !== undefined) {
  console.error(`bench: no case "${unknown}"; there are: ${Object.keys(cases).join(', ')}`)
  process.exit(2)
}

const machine = {
  cores: availableParallelism(),
  processor: cpus()[0]?.model ?? 'unknown',
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
}
const { cores, processor, node, platform } = machine
say(`${processor}, ${cores} cores, ${platform}, Node ${node}${options.quick ? ', quick' : ''}`)

if (options.against !== undefined && !isCommit(options.against)) {
  console.error(`bench: git knows no commit "${options.against}"`)
  process.exit(2)
}
const chosen = Object.keys(cases).filter((name) => options.only?.includes(name) ?? true)
const measured = options.against === undefined ? await measure() : await measureAgainst(options.against)
if (options.json) console.log(JSON.stringify({ machine, quick: options.quick, cases: measured }, null, 2))

async function measure() {
  const all = []
  for (const name of chosen) {
    const { title, run } = cases[name]
    say(`\n${name}: ${title}`)
    const began = performance.now()
    const rows = await run({ quick: options.quick })
    say(table(rows))
    all.push({ name, title, seconds: (performance.now() - began) / 1000, rows })
  }
  return all
}

async function measureAgainst(ref) {
  const rounds = Number(options.rounds)
  const all = []
  for await (const [name, rows] of against(ref, chosen, { rounds, quick: options.quick })) {
    const { title } = cases[name]
    say(`\n${name}: ${title}; here, at ${ref}, and the ratio; medians of ${rounds}`)
    say(
      table(
        rows.map(({ before, ratio, ...row }) => ({
          ...row,
          ...(before !== undefined && { note: `${format(before)} at ${ref}: ${ratio.toFixed(3)}` }),
        })),
      ),
    )
    all.push({ name, title, against: ref, rounds, rows })
  }
  return all
}

function say(text) {
  if (!options.json) console.log(text)
}

/** Rows are {what, value, unit}, with a `goal` or a `note` where there is one; a label is said once for rows that share it. */
function table(rows) {
  const width = Math.max(...rows.map(({ what }) => what.length))
  return rows
    .map(({ what, value, unit, goal, note }, index) => {
      const label = what === rows[index - 1]?.what ? '' : what
      const aside = [goal && `goal: ${goal}`, note].filter(Boolean).join('; ')
      return `  ${label.padEnd(width)}  ${format(value).padStart(12)} ${aside ? `${unit.padEnd(24)} ${aside}` : unit}`
    })
    .join('\n')
}

/** Three digits, or all of a whole number. */
function format(value) {
  const digits = Math.abs(value) >= 100 || value === 0 ? 0 : 2 - Math.floor(Math.log10(Math.abs(value)))
  return value.toLocaleString('en', { minimumFractionDigits: 0, maximumFractionDigits: Math.min(digits, 6) })
}
