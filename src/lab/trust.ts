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

/** Plays one session of the trust game (Berg, Dickhaut & McCabe 1995, doi:10.1006/game.1995.1027): each pair once. */
export function playTrust(arm: GameArm, key: Key, session: number): Session {
  const { pairs, endowment, responder_endowment: own, multiplier } = arm.design as DesignOf<'trust'>
  const subjects = drawSubjects(arm, key, session, 2 * pairs)
  const sent = new Float64Array(pairs)
  const returned = new Float64Array(pairs)
  const weights = new Float64Array(Math.ceil(endowment * multiplier) + 1)
  /** What gives both the same payoff, as a share of the endowment, when the share x was sent. */
  const evening = (x: number) => Math.max(0, Math.min(multiplier * x, (own / endowment + multiplier * x - (1 - x)) / 2))

  for (let pair = 0; pair < pairs; pair++) {
    const i = pair
    const d = subjects.first_norm[i]
    const norm = normWeight(subjects, key, session, 1, i)
    const lambda = subjects.choice_precision[i]
    for (let s = 0; s <= endowment; s++) {
      const x = s / endowment
      // Whoever expects others to give the share d expects them to return that share of what would be even.
      const cost = x - d * evening(x)
      weights[s] = lambda * utility(subjects.altruism[i], multiplier * x, 0, 0, cost, 0, 0, norm * deviation(x, d))
    }
    sent[pair] = grade(weights, endowment + 1, inclination(subjects, key, session, 1, i))

    const j = pairs + pair
    const x = sent[pair] / endowment
    const most = Math.floor(sent[pair] * multiplier)
    const owed = evening(x)
    const theta = willingness(subjects.altruism[j], subjects.positive_reciprocity[j], 0, 1)
    for (let y = 0; y <= most; y++) {
      const back = y / endowment
      weights[y] = subjects.choice_precision[j] * utility(theta, repaid(back, owed), 0, 0, back, 0, 0, 0)
    }
    returned[pair] = grade(weights, most + 1, inclination(subjects, key, session, 1, j))
  }
  return { sent, returned }
}
