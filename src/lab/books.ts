import { costOf, effectOn } from './leverage.ts'
import type { PublicGoodsGame } from './PublicGoodsGame.ts'

/** What came of a period for the members of a group, shares of the endowment, index = place. */
export interface Books {
  /** What sanctions took; negative where rewards were more. */
  readonly loss: Float64Array
  /** What a member spent on sanctions. */
  readonly cost: Float64Array
  /** Income of the period, less both. */
  readonly earnings: Float64Array
}

/** The books of a group after gifts and sanctions: `points` as `sanction` returns them. */
export function books(
  { design }: PublicGoodsGame,
  members: readonly number[],
  given: Float64Array,
  points: Float64Array,
): Books {
  const { endowment, mpcr } = design
  const n = members.length
  let sum = 0
  for (const i of members) sum += given[i]
  const loss = new Float64Array(n)
  const cost = new Float64Array(n)
  for (let p = 0; p < n; p++) {
    for (let q = 0; q < n; q++) {
      if (p === q) continue
      cost[p] += costOf(design, Math.abs(points[p * n + q])) / endowment
      loss[q] -= points[p * n + q] * effectOn(design, given[members[q]], sum)
    }
  }
  const earnings = loss.map((lost, p) => 1 - given[members[p]] + mpcr * sum - lost - cost[p])
  return { loss, cost, earnings }
}
