import { type MapNode, type Node, nodeAt } from '../Node.ts'
import { mergeSettings } from './mergeSettings.ts'

/** What an arm can say otherwise than the file around it. */
const keys = ['design', 'people', 'channels']

/** What an arm is made of: design, people and channels of the file, and merged onto them what the arm says otherwise. */
export function armNode(experiment: Node, arm: string): Node {
  const common = settingsIn(experiment)
  const said = nodeAt(experiment, ['arms', arm])
  return said?.kind === 'map' ? mergeSettings(common, settingsIn(said)) : common
}

function settingsIn(node: Node): MapNode {
  const entries = node.kind === 'map' ? [...node.entries].filter(([key]) => keys.includes(key)) : []
  return { kind: 'map', entries: new Map(entries), replaces: node.kind === 'map' && node.replaces, at: node.at }
}
