import { majority, norm } from '../model/norms.ts'
import { utility } from '../model/utility.ts'
import { alternative } from '../random/alternative.ts'
import type { Key } from '../random/Key.ts'
import { stream, uniform } from '../random/Stream.ts'
import { standardNormal } from '../random/standardNormal.ts'
import type { DesignOf } from './designKeys.ts'
import { inclination } from './draws.ts'
import type { GameArm } from './GameArm.ts'
import { grade } from './grade.ts'
import { drawSubjects } from './people.ts'
import { purpose } from './purpose.ts'
import type { Session } from './Session.ts'

/**
 * Plays one session of votes on comments, the first of which may be planted (Muchnik, Aral & Taylor 2013,
 * doi:10.1126/science.1240466). Everybody sees every comment once, with the votes so far, and votes down, not at all, or
 * up: a vote is worth what one thinks of the comment, or the opposite, less its cost, plus what the norm makes of it.
 * Another viewer comes first at each comment. Columns have a row a comment and leave the planted vote out.
 */
export function playVotes(arm: GameArm, key: Key, session: number): Session {
  const { comments, viewers, planted, tendency, spread, quality, cost } = arm.design as DesignOf<'votes'>
  const subjects = drawSubjects(arm, key, session, viewers)
  const qualities = stream(key, session, 0, purpose.quality)
  const tastes = stream(key, session, 0, purpose.taste)
  const [ofComment, ofViewer] = [spread * Math.sqrt(quality), spread * Math.sqrt(1 - quality)]
  const next = new Float64Array(comments)
  const ups = new Float64Array(comments)
  const downs = new Float64Array(comments)
  const weights = new Float64Array(3)
  for (let j = 0; j < comments; j++) {
    const good = tendency + ofComment * standardNormal(uniform(qualities.a, qualities.b, j, 0))
    for (let k = 0; k < viewers; k++) {
      const i = (j + k) % viewers
      const opinion = good + ofViewer * standardNormal(uniform(tastes.a, tastes.b, i, alternative(1, j)))
      const up = ups[j] + (planted === 'up' ? 1 : 0)
      const down = downs[j] + (planted === 'down' ? 1 : 0)
      const [lambda, nu, half] = [subjects.choice_precision[i], subjects.norm_sensitivity[i], subjects.half_majority[i]]
      weights[0] = lambda * utility(1, -opinion, 0, 0, cost, 0, 0, nu * custom(down, up, half))
      weights[1] = 0
      weights[2] = lambda * utility(1, opinion, 0, 0, cost, 0, 0, nu * custom(up, down, half))
      const vote = grade(weights, 3, inclination(subjects, key, session, j + 1, i)) - 1
      if (k === 0) next[j] = vote
      if (vote > 0) ups[j]++
      if (vote < 0) downs[j]++
    }
  }
  return { next, ups, downs }
}

/**
 * The descriptive norm N of a vote, by how many voted like this and otherwise. A vote belongs to two classes: to voting,
 * which is all that is seen of others, since silence leaves no trace; and to voting this way, which half would do if
 * both ways were as common.
 */
function custom(alike: number, otherwise: number, half: number): number {
  const n = alike + otherwise
  if (n === 0) return 0
  const seen = majority(n, half)
  return norm(0, 0, seen, 1, 0) + norm(0, 0, seen, alike / n, 1 / 2)
}
