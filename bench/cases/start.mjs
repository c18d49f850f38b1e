import { runNode } from '../child.mjs'
import { flagshipFile } from '../engine.mjs'
import { interleaved, median } from '../measure.mjs'

const commands = {
  'node -e 0': { args: ['-e', '0'] },
  'roi --help': { args: ['dist/cli/main.js', '--help'], goal: '≤ 0.15 s' },
  'roi check': { args: ['dist/cli/main.js', 'check', flagshipFile], goal: '≤ 0.3 s' },
}

export default {
  title: 'from the start of a command to its end',
  async run({ quick }) {
    const task =
      ({ args }) =>
      async () =>
        (await runNode(args, { measureMemory: false })).seconds
    const measured = await interleaved(
      Object.fromEntries(Object.entries(commands).map(([what, command]) => [what, task(command)])),
      quick ? 5 : 15,
    )
    return Object.entries(commands).map(([what, { goal }]) => ({
      what,
      value: median(measured[what]),
      unit: 's',
      ...(goal && { goal }),
    }))
  },
}
