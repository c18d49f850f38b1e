import { type Effects, effects } from './effects.ts'

/** An act that came of another one: `depth` 1 is a direct effect. */
export interface Descendant {
  readonly act: number
  readonly depth: number
}

/** All that came of an act, each effect followed by its own effects. */
export function cameOf(all: Effects, act: number): Descendant[] {
  const found: Descendant[] = []
  const waiting = [...effects(all, act)].reverse().map((effect) => ({ act: effect, depth: 1 }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next)
    const depth = next.depth + 1
    waiting.push(...[...effects(all, next.act)].reverse().map((effect) => ({ act: effect, depth })))
  }
  return found
}
