import type { Entry, Node } from './Node.ts'

/**
 * What `over` makes of `base`: maps merge by key, anything else replaces, and so does a map marked `!replace`. Values
 * and keys keep the place in the file they come from. Associative: a chain of files may be merged from either end.
 */
export function merge(base: Node, over: Node): Node {
  if (over.kind !== 'map' || over.replaces) return over
  if (base.kind !== 'map') return { ...over, replaces: true }
  const entries = new Map<string, Entry>(base.entries)
  for (const [key, entry] of over.entries) {
    const old = base.entries.get(key)
    entries.set(key, old === undefined ? entry : { key: entry.key, value: merge(old.value, entry.value) })
  }
  return { kind: 'map', entries, replaces: base.replaces, at: over.at }
}
