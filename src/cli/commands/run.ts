import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plan } from '../../community/Plan.ts'
import { leaveRun } from '../../node/leaveRun.ts'
import { suggestion } from '../../scenario/nearest.ts'
import type { Comparison } from '../../study/Comparison.ts'
import { comparisonOf } from '../../study/comparisonOf.ts'
import { Mistake } from '../../study/Mistake.ts'
import type { Question } from '../../study/Question.ts'
import { questionOf, questionOfOne } from '../../study/questionOf.ts'
import { command } from '../Command.ts'
import { findScenario } from '../findScenario.ts'
import { INTERRUPTED } from '../interruption.ts'
import { loadScenario, shellLine } from '../loadScenario.ts'
import { eventsOption, once, overrideOptions, scenarioFile, workOptions } from '../options.ts'
import { summaryText } from '../summaryText.ts'
import { print, talk } from '../talk.ts'
import { terminalStyle, terminalWidth } from '../terminal.ts'
import { workOn } from '../workOn.ts'

export default command({
  positionals: scenarioFile,
  options: {
    strategy: {
      type: 'string',
      requiresArg: true,
      describe: 'Name of the strategy; by default the first that is not the baseline',
      coerce: (text: string | readonly string[] | undefined) => once('--strategy', text),
    },
    ...overrideOptions,
    ...eventsOption,
    ...workOptions,
  },
  examples: [
    ['run ten-hours.yaml --replicates 2', 'The first strategy that does something'],
    ['run --strategy answer --replicates 2', 'The one that is named'],
  ],
  handler: async (args) => {
    const say = talk(args.quiet)
    const path = findScenario(args.file)
    const { scenario, plan, inputs, words } = loadScenario(path, args, say)
    const all = questionOf(scenario, plan)
    const strategy = chosen(all, args.strategy)
    const question = questionOfOne(all, strategy)
    const reproduce = shellLine(['roi', 'run', ...words, '--strategy', strategy])
    const leaves = ['summary.json', 'series.csv']
    const work = await workOn(
      { command: 'run', path, question, plan: only(plan, strategy), inputs, reproduce, leaves },
      args,
      say,
    )
    if (work.state === 'stopped') return INTERRUPTED
    const { folder, manifest } = work
    if (work.state === 'done') await leaveRun(folder, manifest, comparisonOf(question, work.results), work.results)
    const summary = await readFile(join(folder.path, 'summary.json'), 'utf8')
    print(
      args.json
        ? summary.trimEnd()
        : summaryText(JSON.parse(summary) as Comparison, terminalStyle().symbols, terminalWidth()),
    )
    say(`\nSeries: ${join(folder.path, 'series.csv')}`)
    return 0
  },
})

function chosen({ strategies, baseline }: Question, named: string | undefined): string {
  if (named === undefined) return strategies.find((name) => name !== baseline) ?? baseline
  if (strategies.includes(named)) return named
  throw new Mistake(`roi: there is no strategy "${named}"${suggestion(named, strategies)}`)
}

function only(plan: Plan, strategy: string): Plan {
  return { ...plan, strategies: plan.strategies.filter(({ name }) => name === strategy) }
}
