import type { Predicted } from './judge.ts'
import { type Step, stepNames } from './steps.ts'

/** One going-through of a lesson on this device, as it is kept. */
export interface Attempt {
  /** ISO time of the first answer. */
  readonly began: string
  /** Places of the options chosen before and after. */
  readonly before: number | null
  readonly after: number | null
  readonly afterAt: string | null
  readonly predicted: Predicted | null
  /** The figure that was predicted, as it came out: rounded, or the name of a strategy. */
  readonly result: string | null
}

/** What is kept of a lesson: where somebody is, this time and the times before. */
export interface Progress {
  readonly step: Step
  readonly now: Attempt
  readonly earlier: readonly Attempt[]
}

export function beginning(began: string, earlier: readonly Attempt[] = []): Progress {
  return {
    step: stepNames[0]!,
    now: { began, before: null, after: null, afterAt: null, predicted: null, result: null },
    earlier,
  }
}

/** What a step waits for before one may go on. */
export function isDone({ now }: Progress, step: Step): boolean {
  if (step === 'before') return now.before !== null
  if (step === 'predict') return now.predicted !== null
  if (step === 'run') return now.result !== null
  return step !== 'after' || now.after !== null
}

/** Whether a step can be gone to: all before it are done. What was answered can be looked at, not changed. */
export function isOpen(progress: Progress, step: Step): boolean {
  return stepNames.slice(0, stepNames.indexOf(step)).every((earlier) => isDone(progress, earlier))
}

/** One step forward or back, as far as that is open. */
export function moved(progress: Progress, by: 1 | -1): Progress {
  const step = stepNames[stepNames.indexOf(progress.step) + by]
  return step === undefined || !isOpen(progress, step) ? progress : { ...progress, step }
}

/** An answer is given once: what somebody believed before is not improved afterwards. */
export function answered(progress: Progress, phase: 'before' | 'after', option: number, when: string): Progress {
  const { now } = progress
  if (now[phase] !== null) return progress
  return {
    ...progress,
    now: phase === 'before' ? { ...now, before: option } : { ...now, after: option, afterAt: when },
  }
}

/** A prediction stands once something ran. */
export function predictedIn(progress: Progress, predicted: Predicted): Progress {
  return progress.now.result === null ? { ...progress, now: { ...progress.now, predicted } } : progress
}

export function ranIn(progress: Progress, result: string): Progress {
  return { ...progress, now: { ...progress.now, result } }
}

/** The lesson from the start; what was answered before is kept. */
export function again({ now, earlier }: Progress, began: string): Progress {
  return beginning(began, now.before === null ? earlier : [...earlier, now])
}
