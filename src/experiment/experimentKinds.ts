import { games } from '../lab/designKeys.ts'
import type { ExperimentKind } from './Experiment.ts'

/** What an experiment can be, in a sentence each: every game of the laboratory, and a trial in a community. */
export const experimentKinds = {
  ...(Object.fromEntries(Object.entries(games).map(([name, { sentence }]) => [name, sentence])) as Record<
    Exclude<ExperimentKind, 'community'>,
    string
  >),
  community: 'Members of a community are treated one way or another and followed for a while.',
} as const satisfies Record<ExperimentKind, string>
