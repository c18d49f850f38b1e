import { deviation, repaid } from '../model/graded.ts'
import { utility } from '../model/utility.ts'
import { willingness } from '../model/willingness.ts'
import type { Key } from '../random/Key.ts'
import type { DesignOf } from './designKeys.ts'
import { inclination, normWeight } from './draws.ts'
import type { GameArm } from './GameArm.ts'
import { grade } from './grade.ts'
import { drawSubjects } from './people.ts'
import type { Session } from './Session.ts'

/** Plays one session of a gift exchange (Fehr, Kirchsteiger & Riedl 1993, doi:10.2307/2118338): each pair once. */
export function playGiftExchange(arm: GameArm, key: Key, session: number): Session {
  const { pairs, wages, efforts, costs, value } = arm.design as DesignOf<'gift exchange'>
  const subjects = drawSubjects(arm, key, session, 2 * pairs)
  const wage = new Float64Array(pairs)
  const effort = new Float64Array(pairs)
  const weights = new Float64Array(Math.max(wages, efforts.length) + 1)
  const least = efforts[0]
  /** What makes both equally well off, given a wage w (a share of the largest): half of their difference. */
  const owedFor = (w: number) => Math.max(0, w - (value * least) / 2)

  for (let pair = 0; pair < pairs; pair++) {
    const i = pair
    const d = subjects.first_norm[i]
    const norm = normWeight(subjects, key, session, 1, i)
    for (let step = 0; step <= wages; step++) {
      const w = step / wages
      const cost = w - d * owedFor(w)
      weights[step] =
        subjects.choice_precision[i] * utility(subjects.altruism[i], w, 0, 0, cost, 0, 0, norm * deviation(w, d))
    }
    wage[pair] = grade(weights, wages + 1, inclination(subjects, key, session, 1, i)) / wages

    const j = pairs + pair
    const owed = owedFor(wage[pair])
    const theta = willingness(subjects.altruism[j], subjects.positive_reciprocity[j], 0, 1)
    for (const [k, e] of efforts.entries()) {
      const benefit = repaid(value * (e - least), owed)
      const cost = (costs[k] - costs[0]) / 100
      weights[k] = subjects.choice_precision[j] * utility(theta, benefit, 0, 0, cost, 0, 0, 0)
    }
    effort[pair] = efforts[grade(weights, efforts.length, inclination(subjects, key, session, 1, j))]
  }
  return { wage, effort }
}
