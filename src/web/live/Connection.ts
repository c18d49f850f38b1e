import type { LiveAnswers, LiveKind, LiveTask } from './LiveTask.ts'

/** Somebody who does tasks of a live view, one after the other. */
export interface Connection {
  readonly ask: <K extends LiveKind>(task: Extract<LiveTask, { kind: K }>) => Promise<LiveAnswers[K]>
  readonly end: () => void
}
