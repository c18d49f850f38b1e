import { books } from '../../lab/books.ts'
import type { GameArm } from '../../lab/GameArm.ts'
import { gifts } from '../../lab/gifts.ts'
import { learnPeriod } from '../../lab/learnPeriod.ts'
import { matchedGroups } from '../../lab/matchedGroups.ts'
import { openPublicGoods } from '../../lab/PublicGoodsGame.ts'
import { sanction } from '../../lab/sanction.ts'
import type { Key } from '../../random/Key.ts'

/** What the person at the seat does in a period. */
export interface Move {
  /** Tokens given, a whole number from 0 to the endowment. */
  readonly gift: number
  /** Points of punishment for each of the others, in their order; null until they are assigned, or where nobody can. */
  readonly points: readonly number[] | null
}

/** A period at the table. Tokens, index = place; the human sits in place 0. */
export interface Period {
  readonly gifts: readonly number[]
  /** Points of punishment, `points[from][to]`. */
  readonly points: readonly (readonly number[])[]
  /** What punishment took, what was spent on it, and the income of the period less both. */
  readonly losses: readonly number[]
  readonly costs: readonly number[]
  readonly earnings: readonly number[]
}

export interface SeatGame {
  /** The periods that are over. */
  readonly periods: readonly Period[]
  /** What everybody gave in a period in which the points of the human are still missing; null in any other case. */
  readonly open: readonly number[] | null
  /** What the model would do at the seat in the last period that has begun, as far as the moves tell. */
  readonly ownWay: Move
}

/**
 * Plays the first group of a session in which the first subject is a human. The others are drawn, choose, punish and learn
 * as in any session of the game; what they will do depends on nothing but the draws and the moves, so a game is its moves.
 *
 * @param arm of partners, who stay together
 * @param moves of the periods from the first on; as many as the design has at most
 */
export function playSeat(arm: GameArm, key: Key, session: number, moves: readonly Move[]): SeatGame {
  const game = openPublicGoods(arm, key, session)
  const { endowment, sanctions } = game.design
  // Who is not in the group is none of its business: partners stay together.
  const [members] = matchedGroups(game, 1)
  const n = members.length
  const tokens = (shares: Float64Array) => Array.from(shares, (share) => share * endowment)
  const giftsOf = (given: Float64Array) => members.map((i) => Math.round(given[i] * endowment))
  const periods: Period[] = []
  let ownWay: Move = { gift: 0, points: null }
  for (let t = 1; t <= game.design.periods; t++) {
    const given = gifts(game, t)
    ownWay = { gift: Math.round(given[0] * endowment), points: null }
    const move = moves[t - 1]
    if (move === undefined) break
    given[0] = move.gift / endowment
    const assigned = sanction(game, members, given, t)
    if (sanctions !== 'none') {
      ownWay = { ...ownWay, points: Array.from(assigned.subarray(1, n), (k) => 0 - k) }
      if (move.points === null) return { periods, open: giftsOf(given), ownWay }
      for (const [other, k] of move.points.entries()) assigned[other + 1] = 0 - k
    }
    const { loss, cost, earnings } = books(game, members, given, assigned)
    periods.push({
      gifts: giftsOf(given),
      points: Array.from({ length: n }, (_, p) => Array.from(assigned.subarray(p * n, (p + 1) * n), (k) => 0 - k)),
      losses: tokens(loss),
      costs: tokens(cost),
      earnings: tokens(earnings),
    })
    learnPeriod(game, members, given, loss, t)
  }
  return { periods, open: null, ownWay }
}
