import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode } from '../child.mjs'
import { flagshipFile } from '../engine.mjs'

const workers = 2

export default {
  title: `roi compare ${flagshipFile} as a whole, ${workers} workers: 100 replicates, 5 strategies, 26 weeks, report`,
  async run({ quick }) {
    const out = mkdtempSync(join(tmpdir(), 'roi-bench-'))
    const replicates = quick ? 2 : 100
    try {
      const { seconds, firstWord, peakBytes } = await runNode([
        ...['dist/cli/main.js', 'compare', flagshipFile, '--fresh', '--quiet'],
        ...['--out', out, '--workers', String(workers), '--replicates', String(replicates)],
      ])
      const goal = quick ? {} : { goal: '≤ 20 s' }
      return [
        { what: `${replicates} replicates, until the verdict`, value: firstWord, unit: 's' },
        { what: 'until the page is there', value: seconds, unit: 's', ...goal },
        { what: 'peak memory', value: peakBytes / 2 ** 20, unit: 'MB' },
      ]
    } finally {
      rmSync(out, { recursive: true })
    }
  },
}
