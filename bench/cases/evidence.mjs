import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode } from '../child.mjs'

const workers = 2

export default {
  title: `roi evidence as a whole, ${workers} workers: the published experiments at their published size`,
  async run({ quick }) {
    const out = mkdtempSync(join(tmpdir(), 'roi-bench-'))
    const which = quick ? ['johnson-mislin-2011'] : []
    const args = ['dist/cli/main.js', 'evidence', ...which, '--out', out, '--quiet', '--workers', String(workers)]
    try {
      const { seconds, peakBytes } = await runNode(args)
      return [
        { what: which[0] ?? 'all', value: seconds, unit: 's', ...(!quick && { goal: '≤ 60' }) },
        { what: 'peak memory', value: peakBytes / 2 ** 20, unit: 'MB' },
      ]
    } finally {
      rmSync(out, { recursive: true })
    }
  },
}
