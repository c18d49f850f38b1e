import type { Published } from '../../lab/Experiment.ts'
import type { Calibration, Target } from '../../scenario/calibration/Calibration.ts'

/** One thing that is known, whether it is fitted or held out. */
export interface Row {
  /** Id of the experiment, or of the scenario's targets: `targets`. */
  readonly experiment: string
  readonly id: string
  readonly kind: Published['kind']
  readonly fitted: boolean
}

/** What a row came to at one point. */
export interface RowOutcome {
  /** In tolerances: the root of the sum of the squared residuals. */
  readonly distance: number
  /** See `rowResiduals`. */
  readonly residuals: readonly number[]
  /** Figures in the order of the row's names; null where there is none. */
  readonly simulated: readonly (number | null)[]
  readonly pass: boolean
}

/** Rows of the targets of a scenario stand under this name. */
export const TARGETS = 'targets'

/** Every row of a calibration, experiment by experiment, then targets. Rows that no model claims to reach are held out. */
export function rowsOf({ experiments, holdOut, community }: Calibration): Row[] {
  const isHeldOut = (experiment: string, id: string) => holdOut.includes(id) || holdOut.includes(experiment)
  return [
    ...experiments.flatMap((experiment) =>
      experiment.published.map(({ id, kind, reproduced }) => ({
        experiment: experiment.id,
        id,
        kind,
        fitted: reproduced && !isHeldOut(experiment.id, id),
      })),
    ),
    ...(community?.targets ?? []).map(({ id }: Target) => ({
      experiment: TARGETS,
      id,
      kind: 'value' as const,
      fitted: !isHeldOut(TARGETS, id),
    })),
  ]
}
