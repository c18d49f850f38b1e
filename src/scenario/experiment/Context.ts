import { type GameName, games } from '../../lab/designKeys.ts'
import { keysAt, type Node, textAt } from '../Node.ts'

/** What a part of an experiment must know of the others while it is read. */
export interface ExperimentContext {
  /** Null when it cannot be read (which is reported where it stands). */
  readonly game: GameName | null
  readonly arms: readonly string[]
}

/** Name of the arm of a file that has no `arms`. */
export const onlyArm = 'all'

export function contextOf(experiment: Node): ExperimentContext {
  const named = textAt(experiment, ['experiment'])
  const arms = keysAt(experiment, ['arms'])
  return {
    game: named !== null && Object.hasOwn(games, named) ? (named as GameName) : null,
    arms: arms.length > 0 ? arms : [onlyArm],
  }
}
