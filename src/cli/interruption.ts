import type { Talk } from './talk.ts'

/** Exit code of a program that was interrupted (128 + SIGINT). */
export const INTERRUPTED = 130

export interface Interruption {
  /** Aborted at the first Ctrl-C, so that what runs can be finished; the second ends the program at once. */
  readonly signal: AbortSignal
  /** Call it when all that runs is finished: from then on the first Ctrl-C ends the program, and says `how` it stands. */
  readonly over: (how: string) => void
}

/** @param when it will stop, in words */
export function interruption(say: Talk, when: string): Interruption {
  const controller = new AbortController()
  let stands: string | null = null
  process.on('SIGINT', () => {
    if (stands !== null) say(`\n${stands}`)
    if (stands !== null || controller.signal.aborted) process.exit(INTERRUPTED)
    controller.abort()
    say(`\nStopping ${when}. Ctrl-C again stops at once.`)
  })
  return {
    signal: controller.signal,
    over: (how) => {
      stands = how
    },
  }
}
