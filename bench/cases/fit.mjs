import { flagshipPlan, live, warmedUp } from '../engine.mjs'
import { leastSquares } from '../leastSquares.mjs'
import { interleaved, median } from '../measure.mjs'

export default {
  title: 'time ≈ a·member-days + b·visits, fitted to runs without prospects and outreach that differ in visits',
  async run({ quick }) {
    const rows = []
    const everything = []
    for (const members of quick ? [2_000, 20_000] : [2_000, 20_000, 100_000]) {
      const tasks = {}
      for (const perWeek of [0.03, 0.1, 0.3, 1, 3]) {
        const visitsPerDay = perWeek / 7
        const days = Math.round(Math.min(180, Math.max(10, (quick ? 15_000 : 100_000) / (members * visitsPerDay))))
        const community = warmedUp(flagshipPlan({ members, prospects: 0, visitsPerDay, warmUpDays: 21 }))
        tasks[`${perWeek} per week`] = () => ({ ...live(community, 'hands off', days), community: null })
      }
      // The first round compiles what the warm-up left uncompiled.
      const measured = await interleaved(tasks, quick ? 3 : 4)
      const runs = Object.values(measured).map(([, ...repetitions]) => ({
        u: repetitions[0].memberDays,
        v: repetitions[0].visits,
        y: median(repetitions.map(({ seconds }) => seconds)),
      }))
      everything.push(...runs)
      rows.push(...rowsOf(`${members.toLocaleString('en')} members`, runs, members))
    }
    rows.push(...rowsOf('all of these', everything))
    return rows
  },
}

function rowsOf(label, runs, members) {
  const { a, b, r2, relativeError } = leastSquares(runs)
  const off = `R² ${r2.toFixed(4)}, median relative error ${(100 * relativeError).toFixed(1)} %`
  const goal = members === 100_000 ? { goal: '≤ 6' } : {}
  return [
    { what: label, value: a * 1e9, unit: 'ns per member-day', ...goal, note: off },
    { what: label, value: b * 1e9, unit: 'ns per visit' },
  ]
}
