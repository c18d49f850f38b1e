import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runNode } from '../child.mjs'
import { flagshipFile } from '../engine.mjs'
import { interleaved, median } from '../measure.mjs'

const roi = 'dist/cli/main.js'
const names = ['new', 'check', 'run', 'compare', 'report', 'schema', 'evidence', 'calibrate', 'explain', 'workshop']

export default {
  title: 'from the start of a command to its end',
  async run({ quick }) {
    const out = mkdtempSync(join(tmpdir(), 'roi-bench-'))
    await runNode([roi, 'compare', flagshipFile, '--replicates', '4', '--quiet', '--out', out])
    const folder = join(out, readFileSync(join(out, 'latest'), 'utf8').trim())
    const commands = {
      'node -e 0': { args: ['-e', '0'] },
      'roi --help': { args: [roi, '--help'], goal: '≤ 0.15' },
      'roi check': { args: [roi, 'check', flagshipFile], goal: '≤ 0.3' },
      'roi report, with all charts': { args: [roi, 'report', folder, '--quiet'], goal: '≤ 2' },
      'roi schema': { args: [roi, 'schema'] },
      'roi new --list': { args: [roi, 'new', '--list'] },
      ...Object.fromEntries(names.map((name) => [`roi ${name} --help`, { args: [roi, name, '--help'] }])),
    }
    const tasks = Object.entries(commands).map(([what, { args }]) => [what, () => runNode(args)])
    try {
      const measured = await interleaved(Object.fromEntries(tasks), quick ? 3 : 9)
      return Object.entries(commands).map(([what, { goal }]) => {
        const middle = (key) => median(measured[what].map((one) => one[key]))
        const note = `${Math.round(middle('peakBytes') / 2 ** 20)} MB at the peak`
        return { what, value: middle('seconds'), unit: 's', note, ...(goal && { goal }) }
      })
    } finally {
      rmSync(out, { recursive: true })
    }
  },
}
