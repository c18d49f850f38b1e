import type { Plan } from '../../community/Plan.ts'
import type { Frame, Pair } from './Frame.ts'
import type { Ended } from './LiveWorlds.ts'
import type { Scene } from './Scene.ts'
import type { Week } from './Week.ts'
import type { Answer, Question } from './why.ts'

/** What the worker of a live view is told. It answers in the same order, once for each. */
export type LiveTask =
  /** Found two worlds; those before are forgotten. */
  | { readonly kind: 'found'; readonly plan: Plan; readonly strategy: string }
  | { readonly kind: 'advance'; readonly days: number }
  | { readonly kind: 'reset' }
  /** `world` is 0 for the one with outreach, 1 for the one without. */
  | { readonly kind: 'ask'; readonly world: 0 | 1; readonly about: Question }

/** What it answers to each. An error is a fault of the program: plans have been checked. */
export interface LiveAnswers {
  readonly found: { readonly scene: Scene; readonly morning: Pair<Frame>; readonly week: Week }
  readonly advance: { readonly days: readonly Pair<Frame>[]; readonly ended: Ended | null }
  readonly reset: { readonly morning: Pair<Frame> }
  readonly ask: Answer
}

export type LiveKind = LiveTask['kind']

export type LiveAnswer = LiveAnswers[LiveKind] | { readonly error: string }
