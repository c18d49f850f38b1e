import type { Log } from '../network/readLog.ts'
import type { Node } from './Node.ts'
import type { SourceFile } from './SourceFile.ts'
import type { Settings } from './schema/scenarioSchema.ts'

/** A scenario that has been read and checked: every value typed, every default filled in, no contradiction. */
export interface Scenario extends Settings {
  /** Strategies in the order written. */
  readonly strategyNames: readonly string[]
  /** The messages that `community: {log: …}` names. */
  readonly readLog: Log | null
  /** Every file it was made of, the first being the scenario itself; overrides are none. */
  readonly files: readonly SourceFile[]
  /** What was written, all files merged and overridden: what is not in here is a default. */
  readonly written: Node
}
