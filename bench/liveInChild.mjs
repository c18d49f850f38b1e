// Run by cases in a process of its own: lives one community as the JSON argument says and prints what it took.
import { engine, flagshipPlan, live } from './engine.mjs'
import { timed } from './measure.mjs'

const { changes, strategy, days } = JSON.parse(process.argv[2])
const plan = flagshipPlan(changes)
const resident = () => {
  globalThis.gc?.()
  return process.memoryUsage().rss
}

const before = resident()
const founding = timed(() => engine.begin(plan, 0))
const warmUp = timed(() => engine.warmUp(founding.result))
const columns = columnBytes(founding.result)
const founded = resident()
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
    columnBytes: columns,
    residentGrowth: founded - before,
  }),
)

/** Bytes of all typed arrays that can be reached from an object, each buffer once. */
function columnBytes(thing) {
  const seen = new Set()
  let bytes = 0
  const visit = (value) => {
    if (value === null || typeof value !== 'object' || seen.has(value)) return
    seen.add(value)
    if (!ArrayBuffer.isView(value)) return Object.values(value).forEach(visit)
    if (!seen.has(value.buffer)) bytes += value.buffer.byteLength
    seen.add(value.buffer)
  }
  visit(thing)
  return bytes
}
