import { deviation } from '../model/graded.ts'
import { utility } from '../model/utility.ts'
import { stream, uniform } from '../random/Stream.ts'
import { standardNormal } from '../random/standardNormal.ts'
import { draw, inclination, normWeight } from './draws.ts'
import { grade } from './grade.ts'
import type { PublicGoodsGame } from './PublicGoodsGame.ts'
import { purpose } from './purpose.ts'

/** What every subject gives in period t, shares of the endowment, index = subject. */
export function gifts(game: PublicGoodsGame, t: number): Float64Array {
  const { subjects, design, state } = game
  const weights = new Float64Array(design.endowment + 1)
  return state.belief.map((belief, i) => {
    const { key, session } = game
    const z = inclination(subjects, key, session, t, i)
    const round = draw(key, session, t, purpose.roundNumbers, i) < subjects.round_numbers[i]
    const norm = normWeight(subjects, key, session, t, i)
    const goesOn = design.rematching === 'partners' && t < design.periods
    const foresight = goesOn ? subjects.foresight[i] : 0
    const chosen = weighGifts(game, weights, i, belief, norm, state.expected[i], foresight, round, z)
    const slips = design.noise > 0 && draw(key, session, t, purpose.noise, i) < design.noise
    return (slips ? design.endowment - chosen : chosen) / design.endowment
  })
}

/**
 * The tables: tokens that each subject would give if the others gave 0 … endowment on average, subject by subject. One
 * sitting, one taste.
 */
export function giftTables(game: PublicGoodsGame): Float64Array {
  const { design, subjects, key, session } = game
  const columns = design.endowment + 1
  const n = design.groups * design.group_size
  const weights = new Float64Array(columns)
  const schedule = new Float64Array(n * columns)
  const { a, b } = stream(key, session, -1, purpose.choice)
  for (let i = 0; i < n; i++) {
    const share = subjects.mood_of_sitting[i]
    const sitting = standardNormal(uniform(a, b, i, -1))
    for (let others = 0; others < columns; others++) {
      const z = Math.sqrt(share) * sitting + Math.sqrt(1 - share) * standardNormal(uniform(a, b, i, others))
      const d = others / design.endowment
      schedule[i * columns + others] = weighGifts(game, weights, i, d, subjects.norm_sensitivity[i], 0, 0, false, z)
    }
  }
  return schedule
}

/**
 * Weighs what can be given and draws one, in tokens: the utility of every act, with a graded benefit, cost, approval and
 * norm. `weights` is overwritten.
 */
function weighGifts(
  { design, subjects }: PublicGoodsGame,
  weights: Float64Array,
  i: number,
  d: number,
  norm: number,
  expected: number,
  foresight: number,
  round: boolean,
  z: number,
): number {
  const { endowment, mpcr, group_size: size } = design
  const step = design.all_or_nothing ? endowment : round && endowment % 4 === 0 ? endowment / 4 : 1
  const lambda = subjects.choice_precision[i]
  // What a whole gift costs, less what the group is expected to answer it with.
  const cost = 1 - mpcr - foresight * mpcr * (size - 1)
  const alpha = subjects.altruism[i]
  let n = 0
  for (let g = 0; g <= endowment; g += step) {
    const x = g / endowment
    const worth = utility(alpha, mpcr * (size - 1) * x, 0, 0, cost * x, expected, x - 1, norm * deviation(x, d))
    weights[n++] = lambda * worth
  }
  return step * grade(weights, n, z)
}
