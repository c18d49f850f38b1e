import { runNode } from '../child.mjs'
import { mixed } from '../engine.mjs'

/** Two circles a person, of five others each. */
const tenTies = { kind: 'circles', size: 6, perPerson: 2, bridges: 0.06 }

export default {
  title: 'memory of one community with 10 ties a person after 4 weeks, each in a process of its own',
  async run({ quick }) {
    const sizes = quick
      ? [['50,000 people, 1 in 11 a member', mixed(50_000)]]
      : [
          ['1,000,000 people, 1 in 11 a member', mixed(1_000_000)],
          ['100,000 members', { members: 100_000, prospects: 0 }],
        ]
    const rows = []
    for (const [what, people] of sizes) {
      const task = JSON.stringify({
        changes: { ...people, network: tenTies, warmUpDays: 28 },
        strategy: 'hands off',
        days: 0,
      })
      const { printed, peakBytes } = await runNode(['--expose-gc', 'bench/liveInChild.mjs', task])
      const { residentGrowth, people: count } = JSON.parse(printed)
      rows.push(
        {
          what,
          value: residentGrowth / count,
          unit: 'bytes a person',
          goal: '≤ 300',
          note: 'growth of resident memory',
        },
        { what, value: peakBytes / 2 ** 20, unit: 'MB', note: 'peak of the process, with Node and the bench' },
      )
    }
    return rows
  },
}
