import yargs, { type Argv } from 'yargs'
import { version } from '../study/version.ts'
import type { Command } from './Command.ts'

/** Usage, one sentence, and where the command is: only the one that is asked for gets loaded. */
const commands: readonly (readonly [string, string, () => Promise<{ readonly default: Command }>])[] = [
  ['new [template]', 'Write a commented scenario to start from', () => import('./commands/new.ts')],
  ['check [file..]', 'Say whether a scenario is valid, and what it means', () => import('./commands/check.ts')],
  ['run [file]', 'Live one strategy of a scenario: series and summary', () => import('./commands/run.ts')],
  ['compare [file]', 'Compare all strategies of a scenario', () => import('./commands/compare.ts')],
  ['report [run]', 'Rebuild the report of a run from its stored results', () => import('./commands/report.ts')],
  ['schema', 'Print the JSON Schema of scenario files, for editors', () => import('./commands/schema.ts')],
]

/** The commands and the way in which words are read; a command sets the exit code of the process. */
export function commandLine(words: readonly string[]): Argv {
  const line = yargs([...words])
    .scriptName('roi')
    .usage('Usage: $0 COMMAND\n\nTry a way of treating people before treating people that way.')
    .epilogue('`roi COMMAND --help` shows what a command takes, with examples.')
    .version(version)
    .help()
    .locale('en')
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .parserConfiguration({
      'boolean-negation': false,
      'dot-notation': false,
      'duplicate-arguments-array': false,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
    })
    .exitProcess(false)
  for (const [usage, sentence, load] of commands) {
    // Builders may be asynchronous, which the types do not say of this overload.
    const builder = async (y: Argv) => (await load()).default.builder(y)
    line.command(usage, sentence, builder as never, async (args) => {
      process.exitCode = await (await load()).default.handler(args as never)
    })
  }
  return line.completion('completion', 'Print a script that completes words in your shell (bash or zsh)')
}

/** The words with which the shell could go on after these. */
export async function nextWords(words: readonly string[]): Promise<readonly string[]> {
  const line = commandLine([])
  // Without a callback it returns a promise, which the types do not say.
  const complete: (words: string[]) => unknown = line.getCompletion.bind(line) as never
  return (await complete([...words])) as readonly string[]
}
