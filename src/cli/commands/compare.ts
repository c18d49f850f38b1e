import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { allCharts } from '../../chart/allCharts.ts'
import type { Plan } from '../../community/Plan.ts'
import { leaveComparison } from '../../node/leaveComparison.ts'
import { leaveReport } from '../../node/leaveReport.ts'
import { openInBrowser } from '../../node/openInBrowser.ts'
import { readPortrait, writePortrait } from '../../node/portraitFile.ts'
import { portraitOnWorker } from '../../node/portraitOnWorker.ts'
import type { RunFolder } from '../../node/RunFolder.ts'
import { readableJson } from '../../node/readableJson.ts'
import { withDrawers } from '../../node/withDrawers.ts'
import type { Comparison } from '../../study/Comparison.ts'
import { asked } from '../../study/compare.ts'
import { comparisonOf } from '../../study/comparisonOf.ts'
import type { Portrait } from '../../study/portrait/Portrait.ts'
import { type Sitter, sitterOf } from '../../study/portrait/sitterOf.ts'
import { answerText } from '../answerText.ts'
import { command } from '../Command.ts'
import { findScenario } from '../findScenario.ts'
import { INTERRUPTED } from '../interruption.ts'
import { leaveAsked } from '../leaveAsked.ts'
import { loadScenario, shellLine } from '../loadScenario.ts'
import { meanwhile } from '../meanwhile.ts'
import {
  eventsOption,
  formatOption,
  furtherOptions,
  numbersOption,
  openOption,
  overrideOptions,
  scenarioFile,
  workOptions,
} from '../options.ts'
import { print, type Talk, talk } from '../talk.ts'
import { workOn } from '../workOn.ts'

export default command({
  positionals: scenarioFile,
  options: {
    ...overrideOptions,
    ...eventsOption,
    ...furtherOptions,
    ...workOptions,
    ...numbersOption,
    ...formatOption,
    ...openOption,
  },
  examples: [
    ['compare ten-hours.yaml --replicates 8', 'A first look, with few replicates'],
    ['compare ten-hours.yaml --replicates 8 --json', 'All its estimates, for a program'],
  ],
  handler: async (args) => {
    const say = talk(args.quiet)
    const path = findScenario(args.file)
    const { scenario, plan: planned, inputs, words } = loadScenario(path, args, say)
    const { question, plan } = asked(scenario, planned, args)
    const flags = [...(args.ablate ? ['--ablate'] : []), ...(args.marginal ? ['--marginal'] : [])]
    const reproduce = shellLine(['roi', 'compare', ...words, ...flags])
    const numbers = ['verdict.txt', 'summary.json', 'series.csv']
    const leaves = args.numbersOnly ? numbers : [...numbers, 'report.html', 'portrait.json']
    const work = await workOn({ command: 'compare', path, question, plan, inputs, reproduce, leaves }, args, say)
    if (work.state === 'stopped') return INTERRUPTED
    const { folder, manifest } = work
    const comparison = work.state === 'done' ? comparisonOf(question, work.results) : await readSummary(folder)
    // Who wants to know does not wait for pictures; a program does, since one that has read enough ends this one.
    if (!args.json) print(answerText(comparison))
    if (work.state === 'done') {
      const leaveNumbers = () => leaveComparison(folder, manifest, comparison, work.results)
      if (args.numbersOnly) await leaveNumbers()
      else {
        const end = meanwhile('Drawing the report', args.quiet)
        // Before the drawers take the threads that have lived the replicates.
        const portrait = portrayed(plan, sitterOf(comparison, work.results), say)
        await withDrawers(async (draw) => {
          const portraitKept = portrait.then((made) => writePortrait(folder, made))
          await Promise.all([portraitKept, leaveReport(folder, manifest, comparison, portrait, draw), leaveNumbers()])
        }).finally(end)
      }
    }
    if (args.json) print(readableJson(comparison).trimEnd())
    if (!args.numbersOnly) say(`\nReport: ${join(folder.path, 'report.html')}`)
    await leaveAsked(folder.path, allCharts(comparison, await readPortrait(folder)), args.format, say)
    if (args.open && !args.numbersOnly) await openInBrowser(join(folder.path, 'report.html'))
    return 0
  },
})

async function readSummary(folder: RunFolder): Promise<Comparison> {
  return JSON.parse(await readFile(join(folder.path, 'summary.json'), 'utf8'))
}

/** One of the communities, for pictures of it; a comparison is worth having without. */
async function portrayed(plan: Plan, sitter: Sitter, say: Talk): Promise<Portrait | null> {
  try {
    return await portraitOnWorker(plan, sitter)
  } catch (error) {
    say(`No community could be lived again for pictures of it (${(error as Error).message}).`)
    return null
  }
}
