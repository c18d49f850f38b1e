// Run by cases in a process of its own: lives one community as the JSON argument says and prints what it took.
import { setTimeout } from 'node:timers/promises'
import { engine, flagshipPlan, live } from './engine.mjs'
import { timed } from './measure.mjs'

const { changes, strategy, days } = JSON.parse(process.argv[2])
const plan = flagshipPlan(changes)
/** Bytes of resident memory, when what is not used any more has been given back, which another thread does. */
async function resident() {
  for (let k = 0; k < 2; k++) {
    globalThis.gc?.()
    await setTimeout(200)
  }
  return process.memoryUsage().rss
}

const before = await resident()
const founding = timed(() => engine.begin(plan, 0))
const warmUp = timed(() => engine.warmUp(founding.result))
const founded = await resident()
const { seconds, visits, memberDays, personDays, community } = live(founding.result, strategy, days)
console.log(
  JSON.stringify({
    foundingSeconds: founding.seconds,
    warmUpSeconds: warmUp.seconds,
    seconds,
    visits,
    memberDays,
    personDays,
    people: community.world.count,
    residentGrowth: founded - before,
  }),
)
