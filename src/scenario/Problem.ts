/** Where something stands in a file; line and column count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Something wrong in a file that a user wrote, in one sentence that says what would be right. */
export interface Problem extends Place {
  readonly message: string
}

export function problemAt({ file, line, column }: Place, message: string): Problem {
  return { file, line, column, message }
}

/** FILE:LINE:COL: message. */
export function formatProblem({ file, line, column, message }: Problem, kind: 'error' | 'warning' = 'error'): string {
  return `${file}:${line}:${column}: ${kind === 'warning' ? 'warning: ' : ''}${message}`
}

/** In reading order within each file; files in the order given, others after them. Says nothing twice. */
export function inReadingOrder(problems: readonly Problem[], files: readonly string[]): Problem[] {
  const order = [...new Set([...files, ...problems.map(({ file }) => file)])]
  const seen = new Set<string>()
  return problems
    .filter((problem) => !seen.has(formatProblem(problem)) && seen.add(formatProblem(problem)))
    .sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || a.line - b.line || a.column - b.column)
}
