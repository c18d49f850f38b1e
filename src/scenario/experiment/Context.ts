import type { ExperimentKind } from '../../experiment/Experiment.ts'
import { experimentKinds } from '../../experiment/experimentKinds.ts'
import { keysAt, type Node, textAt } from '../Node.ts'

/** What a part of an experiment must know of the others while it is read. */
export interface ExperimentContext {
  /** Null when it cannot be read (which is reported where it stands). */
  readonly kind: ExperimentKind | null
  readonly arms: readonly string[]
}

/** Name of the arm of a file that has no `arms`. */
export const onlyArm = 'all'

export function contextOf(experiment: Node): ExperimentContext {
  const named = textAt(experiment, ['experiment'])
  const arms = keysAt(experiment, ['arms'])
  return {
    kind: named !== null && Object.hasOwn(experimentKinds, named) ? (named as ExperimentKind) : null,
    arms: arms.length > 0 ? arms : [onlyArm],
  }
}
