import { describe, expect, it } from 'vitest'
import type { Strategy } from '../../src/community/Plan.ts'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { planWith, variantsOf } from '../../src/study/marginal/variants.ts'
import { regulars, rule, smallPlan, voice } from '../community/smallPlan.ts'

/** I have an hour a week, and five regulars give half an hour each: more than enough is there to be done. */
const team = [
  voice({ minutesPerWeek: 60 }),
  voice({ name: 'helpers', minutesPerWeek: 30, volunteers: { count: 5, among: regulars } }),
]
const own: Strategy = {
  name: 'with helpers',
  rules: [rule('welcome', 'everybody', { every: 1 }), rule('thank', 'everybody', { every: 1, voice: 1, budgets: [] })],
  budgets: team.map(({ minutesPerWeek }) => ({ minutesPerWeek })),
  gates: [],
}
// In a single week nobody lapses, so that the same volunteers are there whatever the time.
const plan = smallPlan({ events: [], days: 7, warmUpDays: 28, team, strategies: [own] })
const variants = variantsOf(plan)

describe('the curve over hours', () => {
  const { runs, variants: lived } = runReplicate(planWith(plan, variants), 0)
  const written = runs[0]!.team

  it.each(variants.flatMap((one, at) => (one.kind === 'time' ? [[one.times, at]] : [])))(
    'gives %f times the time to who is paid and to each volunteer',
    (times, at) => {
      const given = lived[at!]!.team.map((one) => one.given)
      expect(given[0]).toBeCloseTo(60 * times!, 9)
      expect(given[1]).toBeCloseTo(5 * 30 * times!, 9)
      expect(lived[at!]!.team.map(({ spent }, who) => Math.sign(spent - written[who]!.spent))).toEqual(
        team.map(() => Math.sign(times! - 1)),
      )
    },
  )

  it('leaves the comparison itself as it is', () => {
    expect(runs).toEqual(runReplicate(plan, 0).runs)
    expect(written.map(({ given }) => given)).toEqual([60, 150].map((minutes) => expect.closeTo(minutes, 9)))
  })
})
