import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { evidenceCharts } from '../../chart/evidenceCharts.ts'
import type { Experiment } from '../../experiment/Experiment.ts'
import { hireWorkers } from '../../node/hireWorkers.ts'
import { leaveEvidence } from '../../node/leaveEvidence.ts'
import { openInBrowser } from '../../node/openInBrowser.ts'
import { readableJson } from '../../node/readableJson.ts'
import { readText } from '../../node/readText.ts'
import { parseExperiment } from '../../scenario/experiment/parseExperiment.ts'
import { formatProblem } from '../../scenario/Problem.ts'
import type { ExecuteSessions } from '../../study/Execute.ts'
import { choose } from '../../study/evidence/choose.ts'
import { evidenceOf, holds } from '../../study/evidence/evidenceOf.ts'
import { evidenceText } from '../../study/evidence/evidenceText.ts'
import { fitted } from '../../study/evidence/fitted.ts'
import { type Replayed, replay } from '../../study/evidence/replay.ts'
import { Mistake } from '../../study/Mistake.ts'
import { runExperiments } from '../../study/runExperiments.ts'
import { Stopped } from '../../study/Stopped.ts'
import { command } from '../Command.ts'
import { INTERRUPTED, interruption } from '../interruption.ts'
import { leaveAsked } from '../leaveAsked.ts'
import { shellLine } from '../loadScenario.ts'
import { formatOption, once, openOption, talkOptions, workersOption } from '../options.ts'
import { progress } from '../progress.ts'
import { print, type Talk, talk } from '../talk.ts'
import { templateFolder } from '../templates.ts'

export default command({
  positionals: {
    id: {
      type: 'string',
      array: true,
      describe: 'Ids of experiments or of published rows, or experiment files; by default all that are shipped',
    },
  },
  options: {
    all: { type: 'boolean', default: false, describe: 'Print every row with its figures and source' },
    ablate: {
      type: 'boolean',
      default: false,
      describe: 'Play again without the channels that rows are said to need',
    },
    out: {
      type: 'string',
      requiresArg: true,
      describe: 'Folder for the results, instead of output/evidence',
      coerce: (text: string | readonly string[] | undefined) => once('--out', text),
    },
    ...workersOption,
    ...formatOption,
    ...openOption,
    ...talkOptions,
  },
  examples: [
    ['evidence public-goods-decay --all', 'One published result, with its figures and source'],
    ['evidence fehr-gaechter-2000 --all --ablate', 'All of one experiment, and what it needs'],
  ],
  handler: async (args) => {
    const say = talk(args.quiet)
    const words = [...new Set(args.id ?? [])]
    const experiments = find(words, say)
    const replayed = await replayedOnWorkers(experiments, args, say)
    if (replayed === null) return INTERRUPTED
    const evidence = evidenceOf(replayed, fitted)
    const reproduce = shellLine(['roi', 'evidence', ...words, ...(args.ablate ? ['--ablate'] : [])])
    const folder = await leaveEvidence(args.out ?? join('output', 'evidence'), evidence, reproduce)
    print(args.json ? readableJson(evidence).trimEnd() : evidenceText(evidence, args.all))
    const report = join(folder, 'report.html')
    say(`\nReport: ${report}`)
    await leaveAsked(folder, (width) => evidenceCharts(evidence, width), args.format, say)
    if (args.open) await openInBrowser(report)
    return holds(evidence) ? 0 : 1
  },
})

interface Replaying {
  readonly workers?: number | undefined
  readonly ablate: boolean
  readonly quiet: boolean
}

/** Has all sessions played, and tells how it goes; null when it was stopped. */
async function replayedOnWorkers(
  experiments: readonly Experiment[],
  { workers = availableParallelism(), ablate, quiet }: Replaying,
  say: Talk,
): Promise<readonly Replayed[] | null> {
  const { signal } = interruption(say, 'when the sessions that run now are finished')
  const hired = hireWorkers({ workers, signal, onDeath: say })
  const execute: ExecuteSessions = async function* (jobs) {
    const shown = progress(jobs.length, 0, quiet, 'session')
    let done = 0
    try {
      for await (const played of hired.play(jobs)) {
        shown.finished(++done)
        yield played
      }
    } finally {
      shown.end()
    }
  }
  try {
    return await replay(experiments, (all) => runExperiments(all, execute), ablate)
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    say('Stopped: nothing is left behind.')
    return null
  } finally {
    await hired.dismiss()
  }
}

/** The experiments that are meant; what is wrong in any of their files is told all at once. */
function find(words: readonly string[], say: Talk): readonly Experiment[] {
  const isFile = (word: string) => /[/\\]|\.ya?ml$/.test(word)
  const ids = words.filter((word) => !isFile(word))
  const named = load(words.filter(isFile), say)
  return words.length > ids.length && ids.length === 0 ? named : [...choose(ids, load(shipped(), say)), ...named]
}

function shipped(): string[] {
  const folder = join(templateFolder(), 'evidence')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name))
}

function load(paths: readonly string[], say: Talk): Experiment[] {
  const parsed = paths.map((path) => {
    const source = readText(path)
    if ('problem' in source) throw new Mistake(`roi: ${path} cannot be read: ${source.problem}`)
    return parseExperiment({ path, text: source.text }, readText)
  })
  const problems = parsed.flatMap((one) => (one.ok ? [] : one.problems))
  for (const warning of parsed.flatMap(({ warnings }) => warnings)) say(formatProblem(warning, 'warning'))
  if (problems.length > 0) throw new Mistake(problems.map((problem) => formatProblem(problem)).join('\n'))
  return parsed.flatMap((one) => (one.ok ? [one.experiment] : []))
}
