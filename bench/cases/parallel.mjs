import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode } from '../child.mjs'
import { flagshipFile } from '../engine.mjs'
import { interleaved, median } from '../measure.mjs'

export default {
  title: 'replicates of the flagship on one thread, on two, and in two processes of one thread each',
  async run({ quick }) {
    const replicates = quick ? 4 : 20
    const out = mkdtempSync(join(tmpdir(), 'roi-bench-'))
    const run = (count, workers, seed) =>
      runNode([
        ...['dist/cli/main.js', 'run', flagshipFile, '--strategy', 'hands off', '--fresh', '--quiet', '--seed', seed],
        ...['--out', join(out, seed), '--workers', String(workers), '--replicates', String(count)],
      ])
    const tasks = {
      'one thread': () => run(replicates, 1, 'one'),
      'two threads': () => run(replicates, 2, 'two'),
      'two processes': async () => {
        const began = performance.now()
        const both = await Promise.all(['left', 'right'].map((seed) => run(replicates / 2, 1, seed)))
        const seconds = (performance.now() - began) / 1000
        return { seconds, peakBytes: both.reduce((sum, { peakBytes }) => sum + peakBytes, 0) }
      },
    }
    try {
      const measured = await interleaved(tasks, quick ? 1 : 5)
      const middle = (what, key) => median(measured[what].map((one) => one[key]))
      const alone = middle('one thread', 'seconds')
      return Object.keys(tasks).flatMap((what) => [
        {
          what,
          value: middle(what, 'seconds'),
          unit: `s for ${replicates} replicates`,
          ...(what !== 'one thread' && {
            note: `${(alone / middle(what, 'seconds')).toFixed(2)} times as fast as one`,
          }),
        },
        { what, value: middle(what, 'peakBytes') / 2 ** 20, unit: 'MB at the peak' },
      ])
    } finally {
      rmSync(out, { recursive: true })
    }
  },
}
