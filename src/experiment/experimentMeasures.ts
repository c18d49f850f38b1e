import { trialMeasures } from '../field/trialMeasures.ts'
import type { Design } from '../lab/designKeys.ts'
import { labMeasures } from '../lab/labMeasures.ts'
import type { ExperimentKind } from './Experiment.ts'

/** One row of the catalogue of what can be measured in experiments. */
export interface ExperimentMeasure {
  readonly name: string
  /** The games that have it, or the community. */
  readonly kinds: readonly ExperimentKind[]
  readonly unit: string
  readonly sentence: string
  /** Names of its figures under a design: one name for a single figure, `1` to `n` for a path. */
  readonly names: (design: Design) => readonly string[]
  /** Its figures in sessions put together, in the order of `names`; NaN where the sessions show none. */
  readonly of: (sessions: readonly Session[], design: Design) => readonly number[]
  /** A key of the design that must be set to yes for it. */
  readonly needs?: string
}

/** What was done in one session: one typed array a column. Which columns there are depends on the experiment. */
export type Session = Readonly<Record<string, Float64Array>>

/** All that can be measured, in the laboratory and in communities. Schema, errors and documentation are derived from here. */
export const experimentMeasures: readonly ExperimentMeasure[] = [
  ...labMeasures.map(({ games, ...row }) => ({ ...row, kinds: games })),
  ...trialMeasures.map((row) => ({ ...row, kinds: ['community' as const] })),
]

/** The measure of a name that a kind of experiment has. */
export function measureOf(kind: ExperimentKind, name: string): ExperimentMeasure | undefined {
  return experimentMeasures.find((row) => row.name === name && row.kinds.includes(kind))
}
