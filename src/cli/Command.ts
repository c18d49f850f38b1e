import type { ArgumentsCamelCase, InferredOptionTypes, Options, PositionalOptions } from 'yargs'

/** One command: what it takes, two examples that work as typed, and what it does. */
export interface Command {
  readonly positionals: Readonly<Record<string, PositionalOptions>>
  readonly options: Readonly<Record<string, Options>>
  /** Words after `roi`, and what they are good for. */
  readonly examples: readonly (readonly [words: string, what: string])[]
  /** @returns the exit code: 0 success, 2 invalid input, 130 stopped by the user; mistakes and troubles are thrown. */
  readonly handler: (args: never) => Promise<number>
}

/** Ties the arguments of the handler to what the command takes. */
export function command<
  const P extends Readonly<Record<string, PositionalOptions>>,
  const O extends Readonly<Record<string, Options>>,
>(parts: {
  readonly positionals: P
  readonly options: O
  readonly examples: Command['examples']
  readonly handler: (args: ArgumentsCamelCase<InferredOptionTypes<P & O>>) => Promise<number>
}): Command {
  return parts
}
