import { exp } from '../random/exp.ts'
import type { Key } from '../random/Key.ts'
import { stream, uniform } from '../random/Stream.ts'
import { standardNormal } from '../random/standardNormal.ts'
import type { Subjects } from './people.ts'
import { purpose } from './purpose.ts'

/** One draw of a session in (0, 1): it belongs to the time t, what it is for, the subject, and what else it is about. */
export function draw(key: Key, session: number, t: number, what: number, subject: number, other = 0): number {
  const { a, b } = stream(key, session, t, what)
  return uniform(a, b, subject, other)
}

/** The weight of norms ν + η_t/t for a subject at time t, counted from 1: η differs from one situation to the next. */
export function normWeight(subjects: Subjects, key: Key, session: number, t: number, i: number): number {
  const eta = subjects.need_for_orientation[i]
  if (eta === 0) return subjects.norm_sensitivity[i]
  const situation = standardNormal(draw(key, session, t, purpose.orientation, i))
  return subjects.norm_sensitivity[i] + (eta * exp(subjects.orientation_spread[i] * situation)) / t
}

/** The draw of a graded choice, a standard normal: partly the person’s own, partly that of the moment. */
export function inclination(subjects: Subjects, key: Key, session: number, t: number, i: number): number {
  const share = subjects.mood_of_person[i]
  const own = standardNormal(draw(key, session, 0, purpose.mood, i))
  return Math.sqrt(share) * own + Math.sqrt(1 - share) * standardNormal(draw(key, session, t, purpose.choice, i))
}
