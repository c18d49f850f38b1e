import { availableParallelism } from 'node:os'
import { defaultLines } from '../../scenario/defaultLines.ts'
import { describeScenario } from '../../scenario/describeScenario.ts'
import { formatProblem } from '../../scenario/Problem.ts'
import { toPlan } from '../../scenario/toPlan.ts'
import { estimateCost } from '../../study/estimateCost.ts'
import { command } from '../Command.ts'
import { findScenario } from '../findScenario.ts'
import { formatBytes, formatDuration } from '../formatCost.ts'
import { readOverridden } from '../loadScenario.ts'
import { overrideOptions, talkOptions } from '../options.ts'
import { print, talk } from '../talk.ts'

export default command({
  positionals: {
    file: {
      type: 'string',
      array: true,
      describe: 'Scenario files; may be left out when the folder holds one scenario',
    },
  },
  options: {
    ...overrideOptions,
    'show-defaults': { type: 'boolean', default: false, describe: 'Print every value that the file leaves out' },
    ...talkOptions,
  },
  examples: [
    ['check ten-hours.yaml', 'Errors with line and column, or what it means'],
    ['check ten-hours.yaml --show-defaults', 'What holds because the file does not say otherwise'],
  ],
  handler: async (args) => {
    const say = talk(args.quiet)
    const named = args.file ?? []
    const paths = named.length > 0 ? named : [findScenario(undefined)]
    const read = paths.map((path) => ({ path, ...readOverridden(path, args) }))
    const problems = read.flatMap((one) => (one.ok ? [] : one.problems))
    const ok = problems.length === 0
    if (args.json) {
      const warnings = read.flatMap((one) => one.warnings)
      print(JSON.stringify({ ok, problems, warnings }, null, 2))
      return ok ? 0 : 2
    }
    for (const one of read) {
      if (!one.ok) {
        for (const problem of one.problems) process.stderr.write(`${formatProblem(problem)}\n`)
        continue
      }
      for (const warning of one.warnings) say(formatProblem(warning, 'warning'))
      if (paths.length > 1) print(`${one.path}:`)
      print(describeScenario(one.scenario))
      const plan = toPlan(one.scenario)
      const workers = Math.min(availableParallelism(), one.scenario.replicates)
      const { seconds, bytes } = estimateCost(plan, one.scenario.replicates, workers)
      print(`Comparing its strategies takes about ${formatDuration(seconds)} and ${formatBytes(bytes)} of memory here.`)
      if (args.showDefaults) print(`\n${defaultLines(one.scenario).join('\n')}`)
    }
    return ok ? 0 : 2
  },
})
