import type { Key } from '../random/Key.ts'
import type { DesignOf } from './designKeys.ts'
import type { GameArm } from './GameArm.ts'
import { gainAtRest } from './learning.ts'
import { leverage } from './leverage.ts'
import { drawSubjects, type Subjects } from './people.ts'

/** A session of a public goods game, as far as it has been played: the subjects, and what they have learnt. */
export interface PublicGoodsGame {
  readonly design: DesignOf<'public goods'>
  readonly subjects: Subjects
  readonly key: Key
  readonly session: number
  /** Whether beliefs move with what others give: informational influence. */
  readonly learns: boolean
  readonly state: State
}

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

/** A session before its first period. */
export function openPublicGoods(arm: GameArm, key: Key, session: number): PublicGoodsGame {
  const design = arm.design as DesignOf<'public goods'>
  const subjects = drawSubjects(arm, key, session, design.groups * design.group_size)
  const learns = arm.channels.informational_influence
  return { design, subjects, key, session, learns, state: firstState(design, subjects) }
}

/**
 * Before the first period. The loss expected per unit withheld is what others are expected to spend on it times what a
 * token so spent takes; whoever would be moved by that expects others to be moved as well.
 */
function firstState(design: DesignOf<'public goods'>, subjects: Subjects): State {
  const spent = design.sanctions === 'none' ? 0 : leverage.points(design)
  const expected = subjects.first_sanction.map((share) => share * spent)
  return {
    belief: subjects.first_norm.map((d, i) => d + (1 - d) * Math.max(0, Math.min(1, expected[i]))),
    variance: subjects.learning_gain.map(gainAtRest),
    expected,
    loss: new Float64Array(subjects.first_norm.length),
  }
}
