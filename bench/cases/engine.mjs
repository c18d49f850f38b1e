import { flagshipPlan, live, mixed, warmedUp } from '../engine.mjs'
import { interleaved, median } from '../measure.mjs'

const strategies = ['hands off', 'a bit of each']

export default {
  title: 'one replicate of the flagship under one strategy after 4 weeks of warm-up',
  async run({ quick }) {
    const sizes = quick
      ? [
          ['10,000 people', mixed(10_000), 90],
          ['10,000 members', { members: 10_000, prospects: 0 }, 20],
        ]
      : [
          ['10,000 people', mixed(10_000), 180],
          ['100,000 people', mixed(100_000), 90],
          ['10,000 members', { members: 10_000, prospects: 0 }, 120],
          ['100,000 members', { members: 100_000, prospects: 0 }, 20],
        ]
    const rows = []
    for (const [size, people, days] of sizes) {
      const community = warmedUp(flagshipPlan({ ...people, warmUpDays: 28 }))
      const task = (strategy) => () => ({ ...live(community, strategy, days), community: null })
      const measured = await interleaved(
        Object.fromEntries(strategies.map((name) => [name, task(name)])),
        quick ? 3 : 5,
      )
      for (const name of strategies) {
        const runs = measured[name]
        const { visits, memberDays, personDays } = runs[0]
        const seconds = median(runs.map((run) => run.seconds))
        const label = `${size}, ${days} days, ${name}`
        const sizes = `${people.members} members, ${people.prospects} prospects`
        rows.push(
          { what: label, value: personDays / seconds / 1e6, unit: 'million person-days/s', note: sizes },
          { what: label, value: memberDays / seconds / 1e6, unit: 'million member-days/s' },
          { what: label, value: visits / seconds / 1e6, unit: 'million visits/s', note: `${visits} visits` },
        )
      }
    }
    return rows
  },
}
