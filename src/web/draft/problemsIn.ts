import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { Path } from '../../scenario/Node.ts'
import type { Problem } from '../../scenario/Problem.ts'

/** Finds the problems that stand at a path of a text or below it, so that each can be said where it can be mended. */
export function problemsIn(problems: readonly Problem[], text: string): (path: Path) => readonly Problem[] {
  if (problems.length === 0) return () => problems
  const lineCounter = new LineCounter()
  const document: Document = parseDocument(text, { lineCounter, schema: 'failsafe', merge: false, logLevel: 'error' })
  const placed = problems.map((problem) => ({
    problem,
    offset: (lineCounter.lineStarts[problem.line - 1] ?? 0) + problem.column - 1,
  }))
  return (path) => {
    const node = document.getIn(path, true)
    if (!isNode(node) || node.range == null) return []
    const [start, end] = node.range
    return placed.flatMap(({ problem, offset }) => (offset >= start && offset <= end ? [problem] : []))
  }
}
