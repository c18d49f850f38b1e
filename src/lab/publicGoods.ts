import { kalmanGain } from '../model/belief.ts'
import { deviation } from '../model/graded.ts'
import { approached } from '../model/moved.ts'
import { utility } from '../model/utility.ts'
import type { Key } from '../random/Key.ts'
import { stream, uniform } from '../random/Stream.ts'
import { standardNormal } from '../random/standardNormal.ts'
import type { DesignOf } from './designKeys.ts'
import { draw, inclination, normWeight } from './draws.ts'
import type { GameArm } from './GameArm.ts'
import { grade } from './grade.ts'
import { gainAtRest } from './learning.ts'
import { leverage } from './leverage.ts'
import { drawSubjects, type Subjects } from './people.ts'
import { purpose } from './purpose.ts'
import type { Session } from './Session.ts'
import { type Sanctioning, sanction } from './sanction.ts'
import { sanctionLearnt } from './sanctionLearnt.ts'

/** What changes about the subjects of a public goods game, index = subject; shares of the endowment. */
interface State {
  /** Belief about what others give, and its variance in units of the variance of one observation. */
  readonly belief: Float64Array
  readonly variance: Float64Array
  /** Loss expected per unit withheld. */
  readonly expected: Float64Array
  /** Loss through sanctions in the period before; negative where rewards were more. */
  readonly loss: Float64Array
}

type PublicGoods = DesignOf<'public goods'>

/** Plays one session of a public goods game. */
export function playPublicGoods(arm: GameArm, key: Key, session: number): Session {
  const design = arm.design as PublicGoods
  const { groups, group_size: size, periods, endowment, mpcr } = design
  const n = groups * size
  const subjects = drawSubjects(arm, key, session, n)
  const game: Game = { design, subjects, key, session, weights: new Float64Array(endowment + 1) }
  const schedule = design.table ? fillTables(game, n) : new Float64Array()
  const learns = arm.channels.informational_influence
  const state = firstState(design, subjects)
  const rows = periods * n
  const column = () => new Float64Array(rows)
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
  const answers: Sanctioning = { from: [], to: [], period: [], deviation: [], points: [] }
  const given = new Float64Array(n)

  for (let t = 1; t <= periods; t++) {
    const groupsNow = matched(game, t, n)
    for (let i = 0; i < n; i++) given[i] = contribute(game, state, i, t) / endowment
    for (const [g, members] of groupsNow.entries()) {
      let sum = 0
      for (const i of members) sum += given[i]
      const dealt = sanction(design, subjects, members, given, state.loss, key, session, t, answers)
      for (const [place, i] of members.entries()) {
        const row = (t - 1) * n + i
        const others = (sum - given[i]) / (size - 1)
        const stated = Math.round(endowment * state.belief[i])
        out.subject[row] = i
        out.group[row] = g
        out.period[row] = t
        out.contribution[row] = given[i] * endowment
        out.belief[row] = stated
        out.predicted[row] = design.table ? schedule[i * (endowment + 1) + stated] : Number.NaN
        out.others[row] = others * endowment
        out.loss[row] = dealt.loss[place] * endowment
        out.earnings[row] = endowment * (1 - given[i] + mpcr * sum - dealt.loss[place] - dealt.cost[place])
      }
      for (const place of members.keys()) learn(game, state, members, given, dealt.loss, place, t, learns)
    }
  }
  const pairs = Object.fromEntries(
    Object.entries(answers).map(([name, list]) => [`pair ${name}`, Float64Array.from(list)]),
  )
  return { ...out, schedule, ...pairs }
}

/**
 * Before the first period. The loss expected per unit withheld is what others are expected to spend on it times what a
 * token so spent takes; whoever would be moved by that expects others to be moved as well.
 */
function firstState(design: PublicGoods, subjects: Subjects): State {
  const spent = design.sanctions === 'none' ? 0 : leverage.points(design)
  const expected = subjects.first_sanction.map((share) => share * spent)
  return {
    belief: subjects.first_norm.map((d, i) => d + (1 - d) * Math.max(0, Math.min(1, expected[i]))),
    variance: subjects.learning_gain.map(gainAtRest),
    expected,
    loss: new Float64Array(subjects.first_norm.length),
  }
}

interface Game {
  readonly design: PublicGoods
  readonly subjects: Subjects
  readonly key: Key
  readonly session: number
  readonly weights: Float64Array
}

/** What a subject gives in period t, in tokens. */
function contribute(game: Game, state: State, i: number, t: number): number {
  const { design, subjects, key, session } = game
  const z = inclination(subjects, key, session, t, i)
  const round = draw(key, session, t, purpose.roundNumbers, i) < subjects.round_numbers[i]
  const norm = normWeight(subjects, key, session, t, i)
  const goesOn = design.rematching === 'partners' && t < design.periods
  const foresight = goesOn ? subjects.foresight[i] : 0
  const chosen = weighGifts(game, i, state.belief[i], norm, state.expected[i], foresight, round, z)
  const slips = design.noise > 0 && draw(key, session, t, purpose.noise, i) < design.noise
  return slips ? design.endowment - chosen : chosen
}

/** Weighs what can be given and draws one: the utility of every act, with a graded benefit, cost, approval and norm. */
function weighGifts(
  game: Game,
  i: number,
  d: number,
  norm: number,
  expected: number,
  foresight: number,
  round: boolean,
  z: number,
): number {
  const { design, subjects, weights } = game
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

/** The tables: what each subject would give if the others gave 0 … endowment on average. One sitting, one taste. */
function fillTables(game: Game, n: number): Float64Array {
  const { design, subjects, key, session } = game
  const columns = design.endowment + 1
  const schedule = new Float64Array(n * columns)
  const { a, b } = stream(key, session, -1, purpose.choice)
  for (let i = 0; i < n; i++) {
    const share = subjects.mood_of_sitting[i]
    const sitting = standardNormal(uniform(a, b, i, -1))
    for (let others = 0; others < columns; others++) {
      const z = Math.sqrt(share) * sitting + Math.sqrt(1 - share) * standardNormal(uniform(a, b, i, others))
      const d = others / design.endowment
      schedule[i * columns + others] = weighGifts(game, i, d, subjects.norm_sensitivity[i], 0, 0, false, z)
    }
  }
  return schedule
}

/** The groups of a period: lists of subjects. */
function matched({ design, key, session }: Game, t: number, n: number): number[][] {
  const { groups, group_size: size } = design
  const { a, b } = stream(key, session, t, purpose.matching)
  const order = Array.from({ length: n }, (_, i) => i)
  if (design.rematching === 'strangers') {
    const draws = order.map((i) => uniform(a, b, i, 0))
    order.sort((p, q) => draws[p] - draws[q] || p - q)
  }
  return Array.from({ length: groups }, (_, g) => order.slice(g * size, (g + 1) * size))
}

/** After a period: what others gave moves the belief, what was lost moves the sanction expected. */
function learn(
  { subjects, key, session }: Game,
  state: State,
  members: readonly number[],
  given: Float64Array,
  losses: Float64Array,
  place: number,
  t: number,
  learns: boolean,
): void {
  const [i, loss] = [members[place], losses[place]]
  let sum = 0
  let most = 0
  for (const j of members) {
    sum += given[j]
    if (given[j] > most) most = given[j]
  }
  const mean = sum / members.length
  const others = (sum - given[i]) / (members.length - 1)
  if (learns) {
    const variance = state.variance[i] + subjects.learning_gain[i]
    const gain = kalmanGain(variance, 1, 1)
    const { a, b } = stream(key, session, t, purpose.guess)
    const guess = subjects.belief_noise[i] * standardNormal(uniform(a, b, i, 0))
    const believed = approached(state.belief[i], others, gain) + guess
    state.belief[i] = Math.max(0, Math.min(1, believed))
    state.variance[i] = (1 - gain) * variance
  }
  const steps = { afterLoss: subjects.sanction_step[i], otherwise: subjects.impunity_step[i] }
  state.expected[i] = sanctionLearnt(state.expected[i], members, given, losses, mean, place, steps)
  if (mean - given[i] > 1e-9 && loss > 0)
    state.belief[i] = approached(state.belief[i], most, subjects.emulation_step[i])
  state.loss[i] = loss
}
