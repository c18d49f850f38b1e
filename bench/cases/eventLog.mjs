import { flagshipPlan, live, mixed, warmedUp } from '../engine.mjs'
import { interleaved, median } from '../measure.mjs'

export default {
  title: 'the event log on, against off: the same community, turn by turn',
  async run({ quick }) {
    const people = quick ? 10_000 : 50_000
    const plan = flagshipPlan({ ...mixed(people), warmUpDays: 28 })
    const days = 90
    const off = warmedUp(plan)
    const on = warmedUp(plan, { events: true })
    const measured = await interleaved(
      {
        off: () => live(off, 'a bit of each', days).seconds,
        on: () => live(on, 'a bit of each', days).seconds,
      },
      quick ? 6 : 9,
    )
    const ratios = measured.on.map((seconds, i) => seconds / measured.off[i])
    return [
      {
        what: `${people.toLocaleString('en')} people, ${days} days: log on ÷ off`,
        value: median(ratios),
        unit: 'ratio',
        goal: '≤ 1.25',
      },
    ]
  },
}
