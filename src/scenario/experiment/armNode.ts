import { merge } from '../merge.ts'
import { type Entry, type MapNode, type Node, nodeAt } from '../Node.ts'
import { populations } from '../populations.ts'

/** What an arm can say otherwise than the file around it. */
const keys = ['design', 'people', 'channels']

/** What an arm is made of: design, people and channels of the file, and merged onto them what the arm says otherwise. */
export function armNode(experiment: Node, arm: string): Node {
  const common = settingsIn(experiment)
  const said = nodeAt(experiment, ['arms', arm])
  if (said?.kind !== 'map') return common
  const own = settingsIn(said)
  const before = common.entries.get('people')
  const people = own.entries.get('people')
  if (before === undefined || people === undefined) return merge(common, own)
  const merged: Entry = { key: people.key, value: mergePeople(before.value, people.value) }
  return merge(common, { ...own, entries: new Map([...own.entries, ['people', merged]]) })
}

function settingsIn(node: Node): MapNode {
  const entries = node.kind === 'map' ? [...node.entries].filter(([key]) => keys.includes(key)) : []
  return { kind: 'map', entries: new Map(entries), replaces: node.kind === 'map' && node.replaces, at: node.at }
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
