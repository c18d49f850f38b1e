import { trialMeasures } from '../field/trialMeasures.ts'
import { type LabMeasure, labMeasures } from '../lab/labMeasures.ts'
import type { ExperimentKind } from './Experiment.ts'

export type { Session } from '../lab/Session.ts'

/** One row of the catalogue of what can be measured in experiments: as in the laboratory, for games and the community. */
export interface ExperimentMeasure extends Omit<LabMeasure, 'games'> {
  /** The games that have it, or the community. */
  readonly kinds: readonly ExperimentKind[]
}

/** All that can be measured, in the laboratory and in communities. Schema, errors and documentation are derived from here. */
export const experimentMeasures: readonly ExperimentMeasure[] = [
  ...labMeasures.map(({ games, ...row }) => ({ ...row, kinds: games })),
  ...trialMeasures.map((row) => ({ ...row, kinds: ['community' as const] })),
]

/** The measure of a name that a kind of experiment has. */
export function measureOf(kind: ExperimentKind, name: string): ExperimentMeasure | undefined {
  return experimentMeasures.find((row) => row.name === name && row.kinds.includes(kind))
}
