import { kalmanGain } from '../model/belief.ts'
import { approached } from '../model/moved.ts'
import { stream, uniform } from '../random/Stream.ts'
import { standardNormal } from '../random/standardNormal.ts'
import type { PublicGoodsGame } from './PublicGoodsGame.ts'
import { purpose } from './purpose.ts'
import { sanctionLearnt } from './sanctionLearnt.ts'

/**
 * What the members of a group learn from period t, into `game.state`: what others gave moves the belief, what was lost
 * moves the sanction expected.
 *
 * @param given what each subject gave, shares of the endowment, index = subject
 * @param losses what each member lost through sanctions, in the order of `members`
 */
export function learnPeriod(
  game: PublicGoodsGame,
  members: readonly number[],
  given: Float64Array,
  losses: Float64Array,
  t: number,
): void {
  for (const place of members.keys()) learn(game, members, given, losses, place, t)
}

function learn(
  { subjects, state, learns, key, session }: PublicGoodsGame,
  members: readonly number[],
  given: Float64Array,
  losses: Float64Array,
  place: number,
  t: number,
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
