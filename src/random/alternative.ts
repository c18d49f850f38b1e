/** A 32-bit integer for a name: FNV-1a over its UTF-16 code units (Fowler, Noll & Vo 1991), then a bijective mix. */
export function wordOf(text: string): number {
  let hash = -0x7ee3623b
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mix(hash)
}

/**
 * A 32-bit integer for one alternative of a choice: an act (the word of its name) toward a target (an id). For one
 * act, different targets never share a word. To be the `other` of a draw, so that an alternative keeps its shock
 * whatever stands beside it.
 */
export function alternative(word: number, target: number): number {
  return mix(word + Math.imul(target, -0x61c88647))
}

/** The finalizer of MurmurHash3 (Appleby 2011), a bijection of 32-bit integers. */
function mix(word: number): number {
  let x = word | 0
  x = Math.imul(x ^ (x >>> 16), -0x7a143595)
  x = Math.imul(x ^ (x >>> 13), -0x3d4d51cb)
  return x ^ (x >>> 16)
}
