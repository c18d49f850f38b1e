import yargs, { type Argv } from 'yargs'
import { version } from '../study/version.ts'
import type { Command } from './Command.ts'

/** What there is to do: usage, one sentence, and where the command is. Only the one that is asked for gets loaded. */
export const commands: readonly {
  readonly usage: string
  readonly sentence: string
  readonly load: () => Promise<{ readonly default: Command }>
}[] = [
  {
    usage: 'new [template]',
    sentence: 'Write a commented scenario to start from',
    load: () => import('./commands/new.ts'),
  },
  {
    usage: 'check [file..]',
    sentence: 'Say whether a scenario is valid, and what it means',
    load: () => import('./commands/check.ts'),
  },
  {
    usage: 'run [file]',
    sentence: 'Live one strategy of a scenario: series and summary',
    load: () => import('./commands/run.ts'),
  },
  {
    usage: 'compare [file]',
    sentence: 'Compare the strategies of a scenario: verdict, charts, report',
    load: () => import('./commands/compare.ts'),
  },
  {
    usage: 'calibrate [file]',
    sentence: 'Fit traits of people to published experiments and known communities',
    load: () => import('./commands/calibrate.ts'),
  },
  {
    usage: 'report [run]',
    sentence: 'Rebuild the report of a run from its stored results',
    load: () => import('./commands/report.ts'),
  },
  {
    usage: 'explain [run]',
    sentence: 'Tell the chains of causes behind a result',
    load: () => import('./commands/explain.ts'),
  },
  {
    usage: 'evidence [id..]',
    sentence: 'Replay published experiments: published against simulated',
    load: () => import('./commands/evidence.ts'),
  },
  {
    usage: 'workshop',
    sentence: 'Write or open the playground: lessons and a sandbox in one page',
    load: () => import('./commands/workshop.ts'),
  },
  {
    usage: 'schema [kind]',
    sentence: 'Print the JSON Schema of scenario or experiment files, for editors',
    load: () => import('./commands/schema.ts'),
  },
]

/** The commands and the way in which words are read; a command sets the exit code of the process. */
export function commandLine(words: readonly string[]): Argv {
  const line = yargs([...words])
    .scriptName('roi')
    .usage('Usage: $0 COMMAND\n\nTry a way of treating people before treating people that way.')
    .epilogue('`roi COMMAND --help` shows what a command takes, with examples.')
    .version(version)
    .help()
    .alias('help', 'h')
    .locale('en')
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .parserConfiguration({
      'boolean-negation': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
    })
    .exitProcess(false)
  for (const { usage, sentence, load } of commands) {
    // Builders may be asynchronous, which the types do not say of this overload.
    const builder = async (y: Argv) => build(y, (await load()).default)
    line.command(usage, sentence, builder as never, async (args) => {
      process.exitCode = await (await load()).default.handler(args as never)
    })
  }
  return line.completion('completion', 'Print a script that completes words in your shell (bash or zsh)')
}

function build(line: Argv, { positionals, options, examples }: Command): Argv {
  for (const [name, positional] of Object.entries(positionals)) line.positional(name, positional)
  return line
    .options(options)
    .example(examples.map(([words, what]) => [`$0 ${words}`, what] as [string, string]))
    .epilogue('')
}
