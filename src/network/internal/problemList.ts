import type { LogProblem } from '../readLog.ts'

export interface ProblemList {
  /** Adds a problem at an index of the text. */
  add(at: number, message: string, value: string, expected: string): void
  count(): number
  first(): readonly LogProblem[]
}

const longestValue = 60

/** Counts problems of a text and keeps the first few, with line and column. */
export function problemList(text: string, kept: number): ProblemList {
  const first: LogProblem[] = []
  let count = 0
  return {
    add(at, message, value, expected) {
      if (count++ >= kept) return
      const shown = value.length > longestValue ? `${value.slice(0, longestValue)}…` : value
      first.push({ ...position(text, at), message, value: shown, expected })
    },
    count: () => count,
    first: () => first,
  }
}

function position(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split(/\r\n|\r|\n/)
  return { line: before.length, column: before[before.length - 1].length + 1 }
}
