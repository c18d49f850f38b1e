import { deviation, repaid } from '../model/graded.ts'
import { utility } from '../model/utility.ts'
import { willingness } from '../model/willingness.ts'
import type { Key } from '../random/Key.ts'
import type { DesignOf } from './designKeys.ts'
import { inclination, normWeight } from './draws.ts'
import type { GameArm } from './GameArm.ts'
import { grade } from './grade.ts'
import { leverage } from './leverage.ts'
import { drawSubjects } from './people.ts'
import type { Session } from './Session.ts'

/** Plays one session of the ultimatum game (Güth, Schmittberger & Schwarze 1982, doi:10.1016/0167-2681(82)90011-7). */
export function playUltimatum(arm: GameArm, key: Key, session: number): Session {
  const { pairs, pie, veto } = arm.design as DesignOf<'ultimatum'>
  const subjects = drawSubjects(arm, key, session, 2 * pairs)
  const offer = new Float64Array(pairs)
  const rejected = new Float64Array(pairs)
  const weights = new Float64Array(pie + 1)

  for (let pair = 0; pair < pairs; pair++) {
    const i = pair
    const norm = normWeight(subjects, key, session, 1, i)
    const expected = veto ? leverage.veto * subjects.first_sanction[i] : 0
    // What others are believed to give, of the half that would be even.
    const d = subjects.first_norm[i]
    for (let s = 0; s <= pie; s++) {
      const x = s / pie
      const withheld = Math.min(0, x - 0.5)
      const worth = utility(subjects.altruism[i], x, 0, 0, x, expected, withheld, norm * deviation(x, d))
      weights[s] = subjects.choice_precision[i] * worth
    }
    offer[pair] = grade(weights, pie + 1, inclination(subjects, key, session, 1, i))
    if (!veto) continue

    const j = pairs + pair
    const x = offer[pair] / pie
    const wronged = Math.max(0, 1 - 2 * x)
    const theta = willingness(subjects.altruism[j], 0, subjects.negative_reciprocity[j], -1)
    weights[0] = 0
    weights[1] = subjects.choice_precision[j] * utility(theta, -repaid(1 - x, wronged), 0, 0, x, 0, 0, 0)
    rejected[pair] = grade(weights, 2, inclination(subjects, key, session, 1, j))
  }
  return { offer, rejected }
}
