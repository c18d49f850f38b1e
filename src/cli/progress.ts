import { formatCount } from '../study/format.ts'
import { formatDuration } from './formatCost.ts'

/** Shows how much is finished. `done` counts all of them; call `end` before anything else is said. */
export interface Progress {
  readonly finished: (done: number) => void
  readonly end: () => void
}

/**
 * On a terminal one line that renews itself, with the time that remains; otherwise plain lines, ten at most.
 *
 * @param total replicates, or sessions, asked for
 * @param already those that need not be run, so that they do not make the rest look quick
 */
export function progress(total: number, already: number, quiet: boolean, what = 'replicate'): Progress {
  if (quiet) return { finished: () => {}, end: () => {} }
  const { stderr } = process
  const since = performance.now()
  const remaining = (done: number) => ((performance.now() - since) / (done - already)) * (total - done)
  if (stderr.isTTY) {
    return {
      finished: (done) => {
        const rest = done < total ? `, about ${formatDuration(remaining(done) / 1000)} left` : ''
        stderr.write(`\r\x1b[K${done} of ${formatCount(total, what)}${rest}`)
      },
      end: () => void stderr.write('\r\x1b[K'),
    }
  }
  const every = Math.max(1, Math.ceil(total / 10))
  return {
    finished: (done) => {
      if (done % every === 0 || done === total) stderr.write(`${done} of ${formatCount(total, what)}\n`)
    },
    end: () => {},
  }
}
