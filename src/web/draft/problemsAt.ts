import { isNode, LineCounter, parseDocument } from 'yaml'
import type { Path } from '../../scenario/Node.ts'
import type { Problem } from '../../scenario/Problem.ts'

/** The problems that stand at a path of a text or below it, so that each can be said where it can be mended. */
export function problemsAt(problems: readonly Problem[], text: string, path: Path): readonly Problem[] {
  if (problems.length === 0) return problems
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, schema: 'failsafe', merge: false, logLevel: 'error' })
  const node = document.getIn(path, true)
  if (!isNode(node) || node.range == null) return []
  const [start, end] = node.range
  const begins = lineCounter.lineStarts
  return problems.filter(({ line, column }) => {
    const offset = (begins[line - 1] ?? 0) + column - 1
    return offset >= start && offset <= end
  })
}
