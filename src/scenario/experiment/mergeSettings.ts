import { merge } from '../merge.ts'
import type { Entry, MapNode, Node } from '../Node.ts'
import { populations } from '../populations.ts'

/** What an arm says, merged onto what the file says: key by key, and trait by trait in `people`. */
export function mergeSettings(common: MapNode, own: MapNode): Node {
  const before = common.entries.get('people')
  const people = own.entries.get('people')
  if (before === undefined || people === undefined) return merge(common, own)
  const merged: Entry = { key: people.key, value: mergePeople(before.value, people.value) }
  return merge(common, { ...own, entries: new Map([...own.entries, ['people', merged]]) })
}

/** Traits are added to those of the file, whose population’s name is short for its traits; a mixture is one whole. */
function mergePeople(base: Node, over: Node): Node {
  if (over.kind !== 'map' || isMixture(base) || isMixture(over)) return whole(over)
  if (base.kind !== 'text') return whole(merge(base, over))
  const like = new Map([['like', { key: base.at, value: base }]])
  return whole(merge({ kind: 'map', entries: like, replaces: false, at: base.at }, over))
}

function isMixture(node: Node): boolean {
  return node.kind === 'map' && [...node.entries.keys()].some((key) => Object.hasOwn(populations, key))
}

/** Is not to be merged again. */
function whole(node: Node): Node {
  return node.kind === 'map' ? { ...node, replaces: true } : node
}
