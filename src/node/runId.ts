import type { Plan } from '../community/Plan.ts'
import type { Question } from '../study/Question.ts'
import { sha256 } from './sha256.ts'

/** All that the results of a run depend on. */
export interface RunRequest {
  /** The command that asks, such as "compare": different commands leave different things behind. */
  readonly command: string
  /** Digest of the engine. */
  readonly engine: string
  readonly question: Question
  readonly plan: Plan
  /** SHA-256 of each input file, by its path relative to the folder of the scenario. */
  readonly inputs: Readonly<Record<string, string>>
}

/** Names a run by what it depends on, in 10 hex digits: whatever changes a result changes the name. */
export function runId({ command, engine, question, plan, inputs }: RunRequest): string {
  // A log is large and stands under `inputs` already, as the file it was read from.
  const network = plan.network.kind === 'log' ? { kind: 'log' } : plan.network
  return sha256(JSON.stringify([command, engine, question, { ...plan, network }, inputs])).slice(0, 10)
}
