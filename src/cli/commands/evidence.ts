import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Experiment } from '../../experiment/Experiment.ts'
import { runExperiment } from '../../experiment/runExperiment.ts'
import { leaveEvidence } from '../../node/leaveEvidence.ts'
import { openInBrowser } from '../../node/openInBrowser.ts'
import { readableJson } from '../../node/readableJson.ts'
import { readText } from '../../node/readText.ts'
import { parseExperiment } from '../../scenario/experiment/parseExperiment.ts'
import { formatProblem } from '../../scenario/Problem.ts'
import { choose } from '../../study/evidence/choose.ts'
import { evidenceOf, holds } from '../../study/evidence/evidenceOf.ts'
import { evidenceText } from '../../study/evidence/evidenceText.ts'
import { fitted } from '../../study/evidence/fitted.ts'
import { replay } from '../../study/evidence/replay.ts'
import { Mistake } from '../../study/Mistake.ts'
import { command } from '../Command.ts'
import { shellLine } from '../loadScenario.ts'
import { once, openOption, talkOptions } from '../options.ts'
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
    ...openOption,
    ...talkOptions,
  },
  examples: [
    ['evidence', 'How much published evidence is reproduced'],
    ['evidence fehr-gaechter-2000 --all --ablate', 'All of one, and what it needs'],
  ],
  handler: async (args) => {
    const say = talk(args.quiet)
    const words = [...new Set(args.id ?? [])]
    const experiments = find(words, say)
    const replayed = experiments.map((experiment, i) => {
      say(`${i + 1} of ${experiments.length}: ${experiment.id}`)
      return replay(experiment, runExperiment, args.ablate)
    })
    const evidence = evidenceOf(replayed, fitted)
    const reproduce = shellLine(['roi', 'evidence', ...words, ...(args.ablate ? ['--ablate'] : [])])
    const folder = await leaveEvidence(args.out ?? join('output', 'evidence'), evidence, reproduce)
    print(args.json ? readableJson(evidence).trimEnd() : evidenceText(evidence, args.all))
    const report = join(folder, 'report.html')
    say(`\nReport: ${report}`)
    if (args.open) await openInBrowser(report)
    return holds(evidence) ? 0 : 1
  },
})

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
