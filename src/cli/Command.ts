import type { ArgumentsCamelCase, Argv } from 'yargs'

/** One command: what it takes, with a description and two examples, and what it does. */
export interface Command {
  readonly builder: (yargs: Argv) => Argv
  /** @returns the exit code: 0 success, 130 stopped by the user; mistakes and troubles are thrown. */
  readonly handler: (args: never) => Promise<number>
}

/** Ties the arguments of the handler to the options of the builder. */
export function command<Arguments>(parts: {
  readonly builder: (yargs: Argv) => Argv<Arguments>
  readonly handler: (args: ArgumentsCamelCase<Arguments>) => Promise<number>
}): Command {
  return parts as unknown as Command
}
