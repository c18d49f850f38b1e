import { keysAt, type Node, nodeAt, textAt } from './Node.ts'
import { type Problem, problemAt } from './Problem.ts'

/** Strategies that use themselves, directly or through others: each circle once, where it closes. */
export function useCircles(scenario: Node): Problem[] {
  const problems: Problem[] = []
  const finished = new Set<string>()
  const walk = (name: string, trail: readonly string[]) => {
    const lines = nodeAt(scenario, ['strategies', name])
    if (finished.has(name) || lines?.kind !== 'list') return
    for (const line of lines.items) {
      const used = textAt(line, ['use'])
      const place = nodeAt(line, ['use'])
      if (used === null || place === null) continue
      const path = [...trail, name]
      const start = path.indexOf(used)
      if (start < 0) walk(used, path)
      else problems.push(problemAt(place.at, `use: goes in a circle: ${[...path.slice(start), used].join(' uses ')}`))
    }
    finished.add(name)
  }
  for (const name of keysAt(scenario, ['strategies'])) walk(name, [])
  return problems
}
