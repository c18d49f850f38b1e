import { repaid } from '../model/graded.ts'
import { utility } from '../model/utility.ts'
import { willingness } from '../model/willingness.ts'
import { alternative } from '../random/alternative.ts'
import { stream, uniform } from '../random/Stream.ts'
import { standardNormal } from '../random/standardNormal.ts'
import { grade } from './grade.ts'
import { costOf, effectOn } from './leverage.ts'
import type { PublicGoodsGame } from './PublicGoodsGame.ts'
import type { Subjects } from './people.ts'
import { purpose } from './purpose.ts'

/**
 * Everybody in a group sees who gave what and may punish or reward each other at their own cost.
 *
 * @param members subjects of the group
 * @param given what each subject gave, shares of the endowment, index = subject
 * @returns points from the member in place p to the one in place q, at p · members + q: negative for punishment, positive
 *   for reward
 */
export function sanction(
  { design, subjects, state, key, session }: PublicGoodsGame,
  members: readonly number[],
  given: Float64Array,
  period: number,
): Float64Array {
  const { endowment, mpcr, points: most } = design
  const points = new Float64Array(members.length * members.length)
  if (design.sanctions === 'none') return points
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
      const effect = effectOn(design, given[j], sum)
      const wronged =
        Math.max(0, given[i] - given[j]) + revengeOn(subjects, i, given[j] >= given[i], state.loss[i], rivals)
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
      points[p * members.length + q] = grade(weights, n, z) - (punishes ? most : 0)
    }
  }
  return points
}

/** Whoever was made to pay holds it against those who gave at least as much: they were likely to have done it. */
function revengeOn(subjects: Subjects, i: number, gaveAsMuch: boolean, loss: number, rivals: number): number {
  return gaveAsMuch && loss > 0 ? (subjects.revenge[i] * loss) / rivals : 0
}
