import { engineDigest } from '../../node/engineDigest.ts'
import { findRun } from '../../node/latestRun.ts'
import { readPlan } from '../../node/planFile.ts'
import { readableJson } from '../../node/readableJson.ts'
import { readReplicates } from '../../node/replicateStore.ts'
import { Trouble } from '../../node/Trouble.ts'
import { suggestion } from '../../scenario/nearest.ts'
import { comparisonOf } from '../../study/comparisonOf.ts'
import { actText, explainAct } from '../../study/explain/explainAct.ts'
import { explainPerson, personText } from '../../study/explain/explainPerson.ts'
import { explanationText } from '../../study/explain/explanationText.ts'
import { countedIn, figuresOf } from '../../study/explain/figuresOf.ts'
import { type LivedAgain, livedAgain, namesIn } from '../../study/explain/livedAgain.ts'
import { toldChains } from '../../study/explain/toldChains.ts'
import { Mistake } from '../../study/Mistake.ts'
import { standings } from '../../study/standings.ts'
import { command } from '../Command.ts'
import { belowOption, once, storedRun, talkOptions, wholeNumber } from '../options.ts'
import { progress } from '../progress.ts'
import { print, talk } from '../talk.ts'

export default command({
  positionals: storedRun,
  options: {
    strategy: {
      type: 'string',
      requiresArg: true,
      describe: 'Name of the strategy; by default the one that the verdict is about',
      coerce: (text: string | readonly string[] | undefined) => once('--strategy', text),
    },
    replicate: {
      type: 'string',
      requiresArg: true,
      describe: 'Number of the replicate that is told; by default the first',
      coerce: (text: string | readonly string[] | undefined) => wholeNumber('--replicate', text),
    },
    chains: {
      type: 'string',
      requiresArg: true,
      default: '5',
      describe: 'How many chains are told',
      coerce: (text: string | readonly string[]) => wholeNumber('--chains', text)!,
    },
    over: {
      type: 'string',
      requiresArg: true,
      default: '10',
      describe: 'Replicates that the figures are estimated from, at most',
      coerce: (text: string | readonly string[]) => wholeNumber('--over', text)!,
    },
    act: {
      type: 'string',
      requiresArg: true,
      describe: 'Number of an act: what led to it, and what came of it',
      coerce: (text: string | readonly string[] | undefined) => wholeNumber('--act', text),
    },
    person: {
      type: 'string',
      requiresArg: true,
      describe: 'Number or name of a person: how they came, their first week, what they did and received',
      coerce: (text: string | readonly string[] | undefined) => once('--person', text),
    },
    ...belowOption,
    ...talkOptions,
  },
  examples: [
    ['explain', 'The best chains of the latest run'],
    ['explain latest --person 7', 'The life of one person in it'],
  ],
  handler: async (args) => {
    if (args.act !== undefined && args.person !== undefined) {
      throw new Mistake('roi: --act and --person ask for different things: give one of them')
    }
    const run = await find(args.run, args.out)
    const { plan, question, whole } = run
    const strategy = chosen(run, args.strategy)
    const first = whole.find(({ replicate }) => replicate === (args.replicate ?? whole[0]!.replicate))
    if (first === undefined) throw new Mistake(`roi: replicate ${args.replicate} is not among ${numbers(run)}`)
    const again = (stored: Stored): LivedAgain => {
      const lived = livedAgain(plan, strategy, stored)
      if (lived !== null) return lived
      throw new Trouble(`replicate ${stored.replicate} came out otherwise than stored in ${run.path}: run it again`)
    }
    const lived = again(first)
    const names = namesIn(plan, lived)
    const { history } = lived
    if (args.act !== undefined) {
      const explained = explainAct(history, names, args.act)
      print(args.json ? readableJson(explained).trimEnd() : actText(explained))
      return 0
    }
    if (args.person !== undefined) {
      const explained = explainPerson(history, names, args.person)
      print(args.json ? readableJson(explained).trimEnd() : personText(explained))
      return 0
    }
    const chains = toldChains(history, names, args.chains)
    const others = whole.filter((stored) => stored !== first).slice(0, args.over - 1)
    const counted = [countedIn(history)]
    const shown = progress(1 + others.length, 0, args.quiet)
    try {
      for (const stored of others) shown.finished(counted.push(countedIn(again(stored).history)))
    } finally {
      shown.end()
    }
    const { replicate } = first
    const explanation = { title: question.title, strategy, replicate, chains, figures: figuresOf(counted, plan.days) }
    print(args.json ? readableJson(explanation).trimEnd() : explanationText(explanation))
    talk(args.quiet)('\nA number behind a name is for --person, a number in brackets for --act.')
    return 0
  },
})

type Run = Awaited<ReturnType<typeof find>>
type Stored = Run['whole'][number]

/** A run and what it takes to live it again: the replicates of the whole model, beside those without a part of it. */
async function find(run: string, above: string) {
  const { folder, manifest } = await findRun(run, above)
  const { path } = folder
  const results = await readReplicates(folder)
  const whole = results.filter(({ without }) => without === null)
  if (whole.length === 0) throw new Trouble(`${path} holds no finished replicate: there is nothing to explain`)
  const plan = await readPlan(path)
  if (plan === null || manifest.engine !== engineDigest()) {
    throw new Trouble(`${path} was made by another version of the program, which cannot live it again: run it again`)
  }
  return { path, question: manifest.question, plan, results, whole }
}

/** By default the strategy that the verdict is about: the one to choose, else the one that comes nearest to it. */
function chosen({ question, results }: Run, named: string | undefined): string {
  const { strategies } = question
  if (named !== undefined) {
    if (strategies.includes(named)) return named
    throw new Mistake(`roi: there is no strategy "${named}"${suggestion(named, strategies)}`)
  }
  if (strategies.length === 1) return strategies[0]!
  const { winner, others, baseline } = standings(comparisonOf(question, results))
  return (winner ?? others[0]?.strategy ?? baseline).name
}

function numbers({ whole }: Run): string {
  const all = whole.map(({ replicate }) => replicate)
  return `the finished replicates of this run, which are numbered from ${Math.min(...all)} to ${Math.max(...all)}`
}
