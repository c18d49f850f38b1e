/** Says things to the person at the terminal, never to the program that reads the results. */
export type Talk = (line: string) => void

/** Talk on stderr, or silence. */
export function talk(quiet: boolean): Talk {
  return quiet ? () => {} : (line) => void process.stderr.write(`${line}\n`)
}

/** Results go to stdout. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
