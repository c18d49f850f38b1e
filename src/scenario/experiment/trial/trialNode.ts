import { type Entry, type MapNode, type Node, nodeAt } from '../../Node.ts'
import { mergeSettings } from '../mergeSettings.ts'

/** Keys of a scenario that a trial has as well, with the same meaning and defaults. */
export const scenarioKeys = [
  'warm_up',
  'horizon',
  'steps_per_day',
  'community',
  'channels',
  'acts',
  'house_rules',
  'team',
  'effort',
  'groups',
  'events',
] as const

/** Who is followed, for how long, and what counts: what no scenario has. */
export const ownKeys = ['subjects', 'follow_from', 'follow_up', 'counted'] as const

/** What a trial and each of its arms can say beside those. */
export const trialKeys = ['people', 'outreach', ...ownKeys] as const

/** Name of the one strategy of an arm: that of the key where it stands, for messages. */
export const strategy = 'outreach'

/** What holds in an arm: what the file says, and merged onto it what the arm says otherwise. */
export function trialNode(experiment: Node, arm: string): MapNode {
  const common = settingsIn(experiment)
  const said = nodeAt(experiment, ['arms', arm])
  // What no arm says is missing in the file, once.
  return said?.kind === 'map' ? { ...(mergeSettings(common, settingsIn(said)) as MapNode), at: common.at } : common
}

/** The scenario that an arm lives through: its one strategy is what the experimenter does. */
export function scenarioNode(trial: MapNode): MapNode {
  const { at } = trial
  const entry = (value: Node): Entry => ({ key: value.at, value })
  const text = (written: string): Entry => entry({ kind: 'text', text: written, at })
  const mapOf = (entries: readonly (readonly [string, Entry])[]): Entry =>
    entry({ kind: 'map', entries: new Map(entries), replaces: false, at })
  const own = scenarioKeys.flatMap((key) => {
    const said = trial.entries.get(key)
    return said === undefined ? [] : [[key, said] as const]
  })
  const entries = new Map<string, Entry>([['format', text('1')], ['title', text('trial')], ...own])
  const people = trial.entries.get('people')
  const community = entries.get('community')
  if (people !== undefined && community?.value.kind === 'map')
    entries.set('community', {
      ...community,
      value: { ...community.value, entries: new Map([...community.value.entries, ['people', people]]) },
    })
  // An experimenter is short of neither time nor hands.
  if (!entries.has('team'))
    entries.set('team', mapOf([['experimenter', mapOf([['time', text('168 hours per week')]])]]))
  const nothing: Entry = entry({ kind: 'list', items: [], at })
  entries.set('strategies', mapOf([[strategy, trial.entries.get('outreach') ?? nothing]]))
  return { kind: 'map', entries, replaces: false, at }
}

/** Settings in a map, with the people where their short name stands, from which arms can differ trait by trait. */
function settingsIn(node: Node): MapNode {
  const keys: readonly string[] = [...scenarioKeys, ...trialKeys]
  const entries = new Map(node.kind === 'map' ? [...node.entries].filter(([key]) => keys.includes(key)) : [])
  const community = entries.get('community')
  if (community?.value.kind === 'map') {
    const { people, ...rest } = Object.fromEntries(community.value.entries)
    if (people !== undefined) {
      entries.set('people', entries.get('people') ?? people)
      entries.set('community', { ...community, value: { ...community.value, entries: new Map(Object.entries(rest)) } })
    }
  }
  return { kind: 'map', entries, replaces: node.kind === 'map' && node.replaces, at: node.at }
}
