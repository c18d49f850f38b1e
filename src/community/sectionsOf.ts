import { type Community, frontPageLength } from './Community.ts'
import type { Column, Section } from './sections.ts'
import { counted } from './Tally.ts'
import type { Ties } from './Ties.ts'
import type { World } from './World.ts'

/** What never changes: network, parameters and the catalogue of acts. */
export function constantsOf(world: World): Section[] {
  const { plan, key, table, graph, populationOf, turnOf } = world
  const targets = ['self', 'community', 'outside', 'need', 'owed', 'violator', 'anybody'] as const
  const ofActs = [
    'word',
    'terms',
    'loss',
    'impression',
    'forbidden',
    'teaches',
    'earned',
    'value',
    'seen',
    'tells',
  ] as const
  const isActs = ['isPost', 'isUnnoticed', 'isAnswer', 'sign'] as const
  const parameters = Object.keys(world.parameters[0]) as (keyof World['parameters'][number])[]
  return [
    number('residents', world.residents),
    number('stepsPerDay', plan.stepsPerDay),
    number('weeksPerStep', world.weeksPerStep),
    number('reads', plan.reads ?? 0),
    number('frontPageLength', frontPageLength(plan)),
    number('offTopic', plan.offTopic),
    number('informed', plan.channels.informational_influence ? 1 : 0),
    ['key', Int32Array.of(key.hi, key.lo, world.replicate)],
    ['populationOf', populationOf],
    ['turnOf', turnOf],
    ['graph.offsets', graph.offsets],
    ['graph.neighbours', graph.neighbours],
    ['graph.closeness', graph.closeness.codes],
    ['graph.closeness.values', graph.closeness.values],
    ...parameters.map((name): Section => [`parameters.${name}`, Float64Array.from(world.parameters, (p) => p[name])]),
    ['halfLives', Float64Array.from(world.fading.flatMap(({ halfLives }) => halfLives))],
    ...[...ofActs, ...isActs].map((name): Section => [`table.${name}`, table[name]]),
    ['table.isForNeed', Uint8Array.from(table.acts, ({ target }) => (target === 'need' ? 1 : 0))],
    ...targets.map((name): Section => [`table.${name}`, Int32Array.from(table[name])]),
    ...['lurk', 'ask', 'share', 'complain', 'join', 'leave', 'welcome', 'resolve', 'ask to share'].map((name) =>
      number(`table.row.${name}`, table.row[name] ?? -1),
    ),
  ]
}

/** A row of traits for everybody, filled when they are met. */
export function traitsOf({ traits }: World): Section {
  return ['traits', traits]
}

/** Everything that lasts, and what was counted since the last reset: what the C program reads and what it writes. */
export function stateOf(community: Community): Section[] {
  const { people, ties, log, exposures, census } = community
  const { byMembers, counts } = community.tally
  const ofTies = ['other', 'closeness', 'goodwill', 'repeats', 'touchedAt', 'credit'] as const
  const ofLog = ['root', 'byTeam', 'step', 'actor', 'row', 'target', 'cause', 'factor'] as const
  return [
    ...Object.entries(people).map(([name, column]): Section => [`people.${name}`, column]),
    ['ties.size', ties.size],
    ...ofTies.map((name): Section => [`ties.${name}`, byHolder(ties, ties[name])]),
    ...ofLog.map((name): Section => [`log.${name}`, log[name].slice(0, log.count + 1)]),
    ...(['person', 'id', 'row'] as const).map((name): Section => {
      return [`exposures.${name}`, Int32Array.from(exposures, (exposure) => exposure[name])]
    }),
    ['exposures.signal', Float64Array.from(exposures, ({ signal }) => signal)],
    ['roster', community.roster.slice(0, community.rosterCount)],
    ['frontPage', Int32Array.from(community.frontPage)],
    ['openNeeds', Int32Array.from(community.openNeeds)],
    ['ownFirst', community.ownFirst],
    ['census', Int32Array.of(census.prospects, census.members, census.lapsed)],
    ['tally.byMembers', byMembers],
    ...counted.map((name, k) => number(`tally.${name}`, counts[k])),
  ]
}

export function number(name: string, value: number): Section {
  return [name, Float64Array.of(value)]
}

/** The ties of each holder one after the other: where the pool keeps them is not to be seen. */
function byHolder({ start, size }: Ties, column: Int32Array | Float64Array): Column {
  let count = 0
  for (let holder = 0; holder < size.length; holder++) count += size[holder]
  const all = column instanceof Int32Array ? new Int32Array(count) : new Float64Array(count)
  let at = 0
  for (let holder = 0; at < count; holder++) {
    for (let tie = start[holder]; tie < start[holder] + size[holder]; tie++) all[at++] = column[tie]
  }
  return all
}
