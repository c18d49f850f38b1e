import { kalmanGain } from '../model/belief.ts'
import { deviation } from '../model/graded.ts'
import { approached, moved } from '../model/moved.ts'
import { utility } from '../model/utility.ts'
import { experience, willingness } from '../model/willingness.ts'
import type { Key } from '../random/Key.ts'
import type { DesignOf } from './designKeys.ts'
import { draw, inclination, normWeight } from './draws.ts'
import type { GameArm } from './GameArm.ts'
import { grade } from './grade.ts'
import { gainAtRest } from './learning.ts'
import { drawSubjects } from './people.ts'
import { purpose } from './purpose.ts'
import type { Session } from './Session.ts'

/** Plays one session of the repeated prisoner’s dilemma: the stake is the cost of cooperating. */
export function playPrisonersDilemma(arm: GameArm, key: Key, session: number): Session {
  const { pairs, rounds, benefit_cost: ratio, noise } = arm.design as DesignOf<'prisoner’s dilemma'>
  const n = 2 * pairs
  const subjects = drawSubjects(arm, key, session, n)
  const learns = arm.channels.informational_influence
  const belief = Float64Array.from(subjects.first_norm)
  const variance = subjects.learning_gain.map(gainAtRest)
  const goodwill = new Float64Array(n)
  const meant = new Float64Array(n)
  const done = new Float64Array(n)
  const weights = new Float64Array(2)
  const column = () => new Float64Array(rounds * n)
  const out = { subject: column(), period: column(), meant: column(), done: column(), partner: column() }

  for (let t = 1; t <= rounds; t++) {
    for (let i = 0; i < n; i++) {
      const K = experience(subjects.weight_direct[i], goodwill[i], 0, 0, 0, 0)
      const theta = willingness(
        subjects.altruism[i],
        subjects.positive_reciprocity[i],
        subjects.negative_reciprocity[i],
        K,
      )
      const norm = normWeight(subjects, key, session, t, i)
      const cost = 1 - (t < rounds ? subjects.foresight[i] * ratio : 0)
      for (let x = 0; x <= 1; x++) {
        const worth = utility(theta, ratio * x, 0, 0, cost * x, 0, 0, norm * deviation(x, belief[i]))
        weights[x] = subjects.choice_precision[i] * worth
      }
      meant[i] = grade(weights, 2, inclination(subjects, key, session, t, i))
      done[i] = noise > 0 && draw(key, session, t, purpose.noise, i) < noise ? 1 - meant[i] : meant[i]
    }
    for (let i = 0; i < n; i++) {
      const partner = i % 2 === 0 ? i + 1 : i - 1
      const seen = done[partner]
      const row = (t - 1) * n + i
      out.subject[row] = i
      out.period[row] = t
      out.meant[row] = meant[i]
      out.done[row] = done[i]
      out.partner[row] = seen
      const step = seen === 1 ? subjects.goodwill_step_kind[i] : subjects.goodwill_step_harm[i]
      goodwill[i] = moved(goodwill[i], seen === 1 ? 1 : -1, step)
      if (!learns) continue
      const doubt = variance[i] + subjects.learning_gain[i]
      const gain = kalmanGain(doubt, 1, 1)
      belief[i] = approached(belief[i], seen, gain)
      variance[i] = (1 - gain) * doubt
    }
  }
  return out
}
