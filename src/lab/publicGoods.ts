import type { Key } from '../random/Key.ts'
import { books } from './books.ts'
import type { GameArm } from './GameArm.ts'
import { gifts, giftTables } from './gifts.ts'
import { learnPeriod } from './learnPeriod.ts'
import { matchedGroups } from './matchedGroups.ts'
import { openPublicGoods } from './PublicGoodsGame.ts'
import type { Session } from './Session.ts'
import { sanction } from './sanction.ts'

/** Plays one session of a public goods game. */
export function playPublicGoods(arm: GameArm, key: Key, session: number): Session {
  const game = openPublicGoods(arm, key, session)
  const { design, state } = game
  const { groups, group_size: size, periods, endowment } = design
  const n = groups * size
  const schedule = design.table ? giftTables(game) : new Float64Array()
  const column = () => new Float64Array(periods * n)
  const out = {
    subject: column(),
    group: column(),
    period: column(),
    contribution: column(),
    belief: column(),
    predicted: column(),
    others: column(),
    earnings: column(),
    loss: column(),
  }
  const pairs: Pairs = { from: [], to: [], period: [], deviation: [], points: [] }

  for (let t = 1; t <= periods; t++) {
    const given = gifts(game, t)
    for (const [g, members] of matchedGroups(game, t).entries()) {
      const points = sanction(game, members, given, t)
      if (design.sanctions !== 'none') notePairs(pairs, members, given, points, t, endowment)
      const { loss, earnings } = books(game, members, given, points)
      let sum = 0
      for (const i of members) sum += given[i]
      for (const [place, i] of members.entries()) {
        const row = (t - 1) * n + i
        const stated = Math.round(endowment * state.belief[i])
        out.subject[row] = i
        out.group[row] = g
        out.period[row] = t
        out.contribution[row] = given[i] * endowment
        out.belief[row] = stated
        out.predicted[row] = design.table ? schedule[i * (endowment + 1) + stated] : Number.NaN
        out.others[row] = ((sum - given[i]) / (size - 1)) * endowment
        out.loss[row] = loss[place] * endowment
        out.earnings[row] = endowment * earnings[place]
      }
      learnPeriod(game, members, given, loss, t)
    }
  }
  const listed = Object.entries(pairs).map(([name, list]) => [`pair ${name}`, Float64Array.from(list)])
  return { ...out, schedule, ...Object.fromEntries(listed) }
}

/** Points assigned, one entry for each subject and each other in the group: deviation is other’s minus own, in tokens. */
interface Pairs {
  readonly from: number[]
  readonly to: number[]
  readonly period: number[]
  readonly deviation: number[]
  /** Negative for punishment, positive for reward. */
  readonly points: number[]
}

function notePairs(
  pairs: Pairs,
  members: readonly number[],
  given: Float64Array,
  points: Float64Array,
  period: number,
  endowment: number,
): void {
  for (const [p, from] of members.entries()) {
    for (const [q, to] of members.entries()) {
      if (from === to) continue
      pairs.from.push(from)
      pairs.to.push(to)
      pairs.period.push(period)
      pairs.deviation.push(Math.round((given[to] - given[from]) * endowment))
      pairs.points.push(points[p * members.length + q])
    }
  }
}
