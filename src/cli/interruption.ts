import type { Talk } from './talk.ts'

/** Exit code of a program that was interrupted (128 + SIGINT). */
export const INTERRUPTED = 130

/**
 * Aborted at the first Ctrl-C, so that what runs can be finished; the second ends the program at once.
 *
 * @param when it will stop, in words
 */
export function interruption(say: Talk, when: string): AbortSignal {
  const controller = new AbortController()
  process.on('SIGINT', () => {
    if (controller.signal.aborted) process.exit(INTERRUPTED)
    controller.abort()
    say(`\nStopping ${when}. Ctrl-C again stops at once.`)
  })
  return controller.signal
}
