import { runNode } from '../child.mjs'
import { mixed } from '../engine.mjs'

export default {
  title: 'a large community for 180 days, one strategy, in a process of its own',
  async run({ quick }) {
    const people = quick ? 20_000 : 200_000
    const { members, prospects } = mixed(people)
    const task = JSON.stringify({
      changes: { members, prospects, warmUpDays: 56 },
      strategy: 'a bit of each',
      days: 180,
    })
    const { seconds, peakBytes, printed } = await runNode(['bench/liveInChild.mjs', task])
    const lived = JSON.parse(printed)
    const sizes = `${members} members, ${prospects} prospects`
    return [
      { what: `${people.toLocaleString('en')} people`, value: seconds, unit: 's', note: `whole process; ${sizes}` },
      { what: 'drawing people and network', value: lived.foundingSeconds, unit: 's' },
      { what: '56 days of warm-up', value: lived.warmUpSeconds, unit: 's' },
      { what: '180 days', value: lived.seconds, unit: 's', note: `${lived.visits} visits` },
      { what: 'peak memory', value: peakBytes / 2 ** 20, unit: 'MB' },
    ]
  },
}
