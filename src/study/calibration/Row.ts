import type { Published } from '../../experiment/Experiment.ts'
import type { Calibration, Step, Target } from '../../scenario/calibration/Calibration.ts'

/** One thing that is known, whether it is fitted or held out. */
export interface Row {
  /** Id of the experiment, or of the scenario's targets: `targets`. */
  readonly experiment: string
  readonly id: string
  readonly kind: Published['kind']
  /** Whether the model claims to reproduce it. */
  readonly claimed: boolean
  /** Whether some step fits it; otherwise it is held out. */
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

/** Every row of a calibration, experiment by experiment, then targets. */
export function rowsOf(calibration: Calibration): Row[] {
  const { experiments, community, steps } = calibration
  const rows = [
    ...experiments.flatMap((experiment) =>
      experiment.published.map(({ id, kind, reproduced }) => ({
        experiment: experiment.id,
        id,
        kind,
        claimed: reproduced,
      })),
    ),
    ...(community?.targets ?? []).map(({ id }: Target) => ({
      experiment: TARGETS,
      id,
      kind: 'value' as const,
      claimed: true,
    })),
  ]
  return rows.map((row) => ({ ...row, fitted: steps.some((step) => fits(calibration, step, row)) }))
}

/** Whether a step fits a row: it is not held out, and either claimed or named itself. */
export function fits(
  { holdOut }: Calibration,
  { to }: Step,
  { experiment, id, claimed }: Omit<Row, 'fitted'>,
): boolean {
  if (holdOut.includes(id) || holdOut.includes(experiment)) return false
  return to === null ? claimed : to.includes(id) || (claimed && to.includes(experiment))
}
