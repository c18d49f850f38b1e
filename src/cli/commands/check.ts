import { availableParallelism } from 'node:os'
import { memoryHere } from '../../node/memoryHere.ts'
import { defaultLines } from '../../scenario/defaultLines.ts'
import { describeScenario } from '../../scenario/describeScenario.ts'
import { describeExperiment } from '../../scenario/experiment/describeExperiment.ts'
import { experimentDefaultLines } from '../../scenario/experiment/experimentDefaultLines.ts'
import { isExperiment } from '../../scenario/experiment/isExperiment.ts'
import { parseExperiment } from '../../scenario/experiment/parseExperiment.ts'
import { formatProblem, type Problem } from '../../scenario/Problem.ts'
import type { Scenario } from '../../scenario/Scenario.ts'
import type { Reader, SourceFile } from '../../scenario/SourceFile.ts'
import { toPlan } from '../../scenario/toPlan.ts'
import { estimateCost, furtherCost } from '../../study/estimateCost.ts'
import { isLesson } from '../../web/lesson/isLesson.ts'
import type { Checked } from '../Checked.ts'
import { command } from '../Command.ts'
import { findScenario } from '../findScenario.ts'
import { formatBytes, formatDuration } from '../formatCost.ts'
import { type OverrideArguments, readOverridden } from '../loadScenario.ts'
import { overrideOptions, talkOptions } from '../options.ts'
import { print, talk } from '../talk.ts'

export default command({
  positionals: {
    file: {
      type: 'string',
      array: true,
      describe: 'Scenarios, experiments or lessons; may be left out when the folder holds one scenario',
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
    const read = await Promise.all(paths.map(async (path) => ({ path, ...(await readAny(path, args)) })))
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
      print(one.told())
      if (args.showDefaults) print(`\n${one.defaults().join('\n')}`)
    }
    return ok ? 0 : 2
  },
})

/** Reads a scenario, an experiment or a lesson, whichever it is. */
async function readAny(path: string, args: OverrideArguments): Promise<Checked> {
  const read = readOverridden(path, args)
  const text = read.files.get(path)!
  if (isLesson(text)) {
    // Nobody else waits for what reads them.
    const { checkLesson } = await import('../checkLesson.ts')
    return checkLesson({ path, text }, args)
  }
  if (isExperiment(text)) return readExperiment({ path, text }, read.files, args)
  if (!read.ok) return read
  const { scenario, warnings } = read
  return { ok: true, warnings, told: () => scenarioText(scenario), defaults: () => defaultLines(scenario) }
}

/** An experiment, whose files have all been read. */
function readExperiment(
  source: SourceFile,
  files: ReadonlyMap<string, string>,
  { seed, replicates, set = [] }: OverrideArguments,
): Checked {
  const read: Reader = (path) => {
    const text = files.get(path)
    return text === undefined ? { problem: 'there is no such file' } : { text }
  }
  const settings = seed === undefined ? set : [...set, `seed=${JSON.stringify(seed)}`]
  const parsed = parseExperiment(source, read, settings)
  const problems: Problem[] = parsed.ok ? [] : [...parsed.problems]
  if (replicates !== undefined)
    problems.push({ file: '--replicates', line: 1, column: 1, message: 'an experiment has sessions, not replicates' })
  const { warnings } = parsed
  if (!parsed.ok || problems.length > 0) return { ok: false, problems, warnings }
  const told = () => describeExperiment(parsed.experiment)
  return { ok: true, warnings, told, defaults: () => experimentDefaultLines(parsed) }
}

function scenarioText(scenario: Scenario): string {
  const workers = Math.min(availableParallelism(), scenario.replicates)
  const plan = toPlan(scenario)
  const { seconds, bytes } = estimateCost(plan, scenario.replicates, workers)
  const { ablate, marginal } = furtherCost(plan, scenario.replicates, workers)
  const here = memoryHere()
  const tooLarge = bytes > here ? ` (more than the ${formatBytes(here)} here: \`roi compare\` will refuse it)` : ''
  const cost = `about ${formatDuration(seconds)} and ${formatBytes(bytes)} of memory${tooLarge}`
  const further = `with --ablate about ${formatDuration(ablate)}, with --marginal about ${formatDuration(marginal)}`
  return `${describeScenario(scenario)}\nComparing its strategies takes ${cost} here; ${further}.`
}
