import type { Comparison } from '../../study/Comparison.ts'
import type { Condition } from '../game/GameSettings.ts'

/** What was given in a game under one condition, in tokens, period by period. */
export interface Given {
  readonly you: readonly number[]
  /** The mean of the learner's group. */
  readonly group: readonly number[]
  /** The means of groups of simulated people only, `[period][group]`. */
  readonly usual: readonly (readonly number[])[]
}

/** What came out of a lesson's runs, by the names of the runs; and of its game, by condition. */
export interface Results {
  readonly runs: Readonly<Record<string, Comparison>>
  readonly game: Readonly<Partial<Record<Condition, Given>>> | null
}
