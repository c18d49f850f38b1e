import { mix } from './internal/mix.ts'

/** A 32-bit integer for a name: FNV-1a over its UTF-16 code units (Fowler, Noll & Vo 1991), mixed once more. */
export function wordOf(text: string): number {
  let hash = -0x7ee3623b
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mix(hash)
}

/**
 * A 32-bit integer for one alternative of a choice, an act (the word of its name) toward a target (an id): the `other`
 * of a draw, so that an alternative keeps its draw whatever stands beside it. For one act, two targets never share it.
 */
export function alternative(word: number, target: number): number {
  return mix(word + Math.imul(target, -0x61c88647))
}
