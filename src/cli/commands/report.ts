import { join } from 'node:path'
import { findRun } from '../../node/latestRun.ts'
import { leaveComparison } from '../../node/leaveComparison.ts'
import { openInBrowser } from '../../node/openInBrowser.ts'
import { readReplicates } from '../../node/replicateStore.ts'
import { Trouble } from '../../node/Trouble.ts'
import { comparisonOf } from '../../study/comparisonOf.ts'
import { verdict } from '../../study/verdict.ts'
import { command } from '../Command.ts'
import { json, open, quiet } from '../options.ts'
import { print, talk } from '../talk.ts'

export default command({
  builder: (yargs) =>
    yargs
      .positional('run', {
        type: 'string',
        default: 'latest',
        describe: 'Folder of a run, finished or stopped, or `latest`',
      })
      .option('out', {
        type: 'string',
        requiresArg: true,
        default: 'output',
        describe: 'Folder below which `latest` is looked for',
      })
      .option('open', open)
      .option('quiet', quiet)
      .option('json', json)
      .example('$0 report', 'The page of the latest run, drawn again')
      .example('$0 report latest --json', 'Its estimates, for another program'),
  handler: async (args) => {
    const say = talk(args.quiet)
    const { folder, manifest } = await findRun(args.run, args.out)
    const results = await readReplicates(folder)
    if (results.length === 0)
      throw new Trouble(`${folder.path} holds no finished replicate: there is nothing to report`)
    const comparison = comparisonOf(manifest.question, results)
    await leaveComparison(folder, manifest, comparison, results)
    print(args.json ? JSON.stringify(comparison, null, 2) : verdict(comparison).join('\n'))
    const report = join(folder.path, 'report.html')
    say(`\nReport: ${report}`)
    if (args.open) await openInBrowser(report)
    return 0
  },
})
