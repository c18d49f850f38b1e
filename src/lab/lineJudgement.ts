import { majority } from '../model/norms.ts'
import { utility } from '../model/utility.ts'
import type { Key } from '../random/Key.ts'
import { standardNormal } from '../random/standardNormal.ts'
import type { DesignOf } from './designKeys.ts'
import { draw, inclination } from './draws.ts'
import type { GameArm } from './GameArm.ts'
import { grade } from './grade.ts'
import { drawSubjects } from './people.ts'
import { purpose } from './purpose.ts'
import type { Session } from './Session.ts'

/**
 * Plays one session of Asch’s judgement of lines. Saying what one sees is worth A, more or less as the lines differ
 * plainly or little; saying what the others say is worth what the descriptive norm makes of it, 0 with nobody there.
 */
export function playLineJudgement(arm: GameArm, key: Key, session: number): Session {
  const { subjects: n, trials, majority: against, allies } = arm.design as DesignOf<'line judgement'>
  const subjects = drawSubjects(arm, key, session, n)
  const others = against + allies
  const rows = n * trials
  const out = { subject: new Float64Array(rows), period: new Float64Array(rows), wrong: new Float64Array(rows) }
  const weights = new Float64Array(2)
  for (let t = 1; t <= trials; t++) {
    for (let i = 0; i < n; i++) {
      const z = standardNormal(draw(key, session, t, purpose.evidence, i))
      const plain = subjects.accuracy[i] * (1 + subjects.evidence_noise[i] * z)
      const company = others === 0 ? 0 : majority(others, subjects.half_majority[i]) * ((against - allies) / others)
      const lambda = subjects.choice_precision[i]
      weights[0] = lambda * utility(1, plain, 0, 0, 0, 0, 0, 0)
      weights[1] = lambda * utility(1, 0, 0, 0, 0, 0, 0, subjects.norm_sensitivity[i] * company)
      const row = (t - 1) * n + i
      out.subject[row] = i
      out.period[row] = t
      out.wrong[row] = grade(weights, 2, inclination(subjects, key, session, t, i))
    }
  }
  return out
}
