import { join } from 'node:path'
import { allCharts } from '../../chart/allCharts.ts'
import { findRun } from '../../node/latestRun.ts'
import { leaveComparison } from '../../node/leaveComparison.ts'
import { leaveReport } from '../../node/leaveReport.ts'
import { openInBrowser } from '../../node/openInBrowser.ts'
import { readPortrait } from '../../node/portraitFile.ts'
import { readableJson } from '../../node/readableJson.ts'
import { readReplicates } from '../../node/replicateStore.ts'
import { Trouble } from '../../node/Trouble.ts'
import { withDrawers } from '../../node/withDrawers.ts'
import { comparisonOf } from '../../study/comparisonOf.ts'
import { answerText } from '../answerText.ts'
import { command } from '../Command.ts'
import { leaveAsked } from '../leaveAsked.ts'
import { belowOption, formatOption, openOption, storedRun, talkOptions } from '../options.ts'
import { print, talk } from '../talk.ts'

export default command({
  positionals: storedRun,
  options: {
    ...belowOption,
    ...formatOption,
    ...openOption,
    ...talkOptions,
  },
  examples: [
    ['report', 'The page of the latest run, drawn again'],
    ['report latest --json', 'Its estimates, for a program'],
  ],
  handler: async (args) => {
    const say = talk(args.quiet)
    const { folder, manifest } = await findRun(args.run, args.out)
    const { comparison, portrait } = await withDrawers(async (draw) => {
      const results = await readReplicates(folder)
      if (results.length === 0)
        throw new Trouble(`${folder.path} holds no finished replicate: there is nothing to report`)
      const comparison = comparisonOf(manifest.question, results)
      const portrait = await readPortrait(folder)
      await Promise.all([
        leaveReport(folder, manifest, comparison, Promise.resolve(portrait), draw),
        leaveComparison(folder, manifest, comparison, results),
      ])
      return { comparison, portrait }
    })
    print(args.json ? readableJson(comparison).trimEnd() : answerText(comparison))
    const report = join(folder.path, 'report.html')
    say(`\nReport: ${report}`)
    await leaveAsked(folder.path, allCharts(comparison, portrait), args.format, say)
    if (args.open) await openInBrowser(report)
    return 0
  },
})
