import { repaid } from '../model/graded.ts'
import { utility } from '../model/utility.ts'
import { willingness } from '../model/willingness.ts'
import { alternative } from '../random/alternative.ts'
import type { Key } from '../random/Key.ts'
import { stream, uniform } from '../random/Stream.ts'
import { standardNormal } from '../random/standardNormal.ts'
import type { DesignOf } from './designKeys.ts'
import { grade } from './grade.ts'
import { costOf } from './leverage.ts'
import type { Subjects } from './people.ts'
import { purpose } from './purpose.ts'

/** Points assigned, one entry for each subject and each other in the group: deviation is other’s minus own, in tokens. */
export interface Sanctioning {
  readonly from: number[]
  readonly to: number[]
  readonly period: number[]
  readonly deviation: number[]
  /** Negative for punishment, positive for reward. */
  readonly points: number[]
}

/** What members of a group lost through the others and spent on them, shares of the endowment, index = place. */
export interface Dealt {
  readonly loss: Float64Array
  readonly cost: Float64Array
}

/** Everybody sees who gave what and may punish or reward each other at their own cost. */
export function sanction(
  design: DesignOf<'public goods'>,
  subjects: Subjects,
  members: readonly number[],
  given: Float64Array,
  lossBefore: Float64Array,
  key: Key,
  session: number,
  period: number,
  log: Sanctioning,
): Dealt {
  const { endowment, mpcr, points: most } = design
  const dealt = { loss: new Float64Array(members.length), cost: new Float64Array(members.length) }
  if (design.sanctions === 'none') return dealt
  const punishes = design.sanctions !== 'reward'
  const rewards = design.sanctions !== 'punishment'
  const { a, b } = stream(key, session, period, purpose.sanction)
  const weights = new Float64Array(2 * most + 1)
  let sum = 0
  for (const i of members) sum += given[i]

  for (const [p, i] of members.entries()) {
    const rivals = members.filter((j) => j !== i && given[j] >= given[i]).length
    for (const [q, j] of members.entries()) {
      if (i === j) continue
      // What one point takes of, or adds to, the other's income, as a share of the endowment.
      const income = 1 - given[j] + mpcr * sum
      const effect = design.effect_share > 0 ? design.effect_share * income : design.effect / endowment
      const wronged =
        Math.max(0, given[i] - given[j]) + revengeOn(subjects, i, given[j] >= given[i], lossBefore[i], rivals)
      const owed = mpcr * given[j]
      let n = 0
      for (let k = punishes ? -most : 0; k <= (rewards ? most : 0); k++) {
        const cost = costOf(design, Math.abs(k)) / endowment
        const x = Math.abs(k) * effect
        // Experienced in full, K is −1 toward whoever withheld and 1 toward whoever gave.
        const theta = willingness(0, subjects.positive_reciprocity[i], subjects.negative_reciprocity[i], k < 0 ? -1 : 1)
        const benefit = k < 0 ? -repaid(x, wronged) : repaid(x, owed)
        weights[n++] = subjects.choice_precision[i] * utility(theta, benefit, 0, 0, cost, 0, 0, 0)
      }
      const z = standardNormal(uniform(a, b, i, alternative(0, j)))
      const points = grade(weights, n, z) - (punishes ? most : 0)
      dealt.cost[p] += costOf(design, Math.abs(points)) / endowment
      dealt.loss[q] -= points * effect
      log.from.push(i)
      log.to.push(j)
      log.period.push(period)
      log.deviation.push(Math.round((given[j] - given[i]) * endowment))
      log.points.push(points)
    }
  }
  return dealt
}

/** Whoever was made to pay holds it against those who gave at least as much: they were likely to have done it. */
function revengeOn(subjects: Subjects, i: number, gaveAsMuch: boolean, loss: number, rivals: number): number {
  return gaveAsMuch && loss > 0 ? (subjects.revenge[i] * loss) / rivals : 0
}
