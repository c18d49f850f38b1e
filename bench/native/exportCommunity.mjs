// What the C program reads of a community and what it writes: the one place that knows how the engine keeps it.
import { writeSections } from './sections.mjs'

/**
 * Writes a community that the C program can go on with: without rules of the team, without events, and with nothing
 * announced that somebody has not heard.
 *
 * @param day - the next day to live, as `liveDay` takes it
 */
export function exportCommunity(path, community, day) {
  if (community.announcements.length > 0) throw new Error('announcements are not in the C program')
  writeSections(path, [['day', Float64Array.of(day)], ...worldOf(community), ...stateOf(community)])
}

/** The constants: people, network, parameters and the catalogue of acts. */
function worldOf({ world }) {
  const { plan, key, table, traits, graph, populationOf, turnOf } = world
  const number = (name, value) => [name, Float64Array.of(value)]
  const targets = ['self', 'community', 'outside', 'need', 'owed', 'violator', 'anybody']
  const columns = ['word', 'terms', 'loss', 'impression', 'forbidden', 'teaches', 'value', 'seen', 'tells']
  return [
    number('residents', world.residents),
    number('stepsPerDay', plan.stepsPerDay),
    number('weeksPerStep', world.weeksPerStep),
    number('reads', plan.reads ?? 0),
    number('frontPageLength', plan.reads === null ? 3 : 4 * plan.reads),
    number('offTopic', plan.offTopic),
    number('informed', plan.channels.informational_influence ? 1 : 0),
    ['key', Int32Array.of(key.hi, key.lo, world.replicate)],
    ['populationOf', populationOf],
    ['turnOf', turnOf],
    ['graph.offsets', graph.offsets],
    ['graph.neighbours', graph.neighbours],
    ['graph.closeness', graph.closeness],
    ...Object.entries(traits).map(([name, column]) => [`traits.${name}`, column]),
    ...Object.keys(world.parameters[0]).map((name) => [
      `parameters.${name}`,
      Float64Array.from(world.parameters, (parameters) => parameters[name]),
    ]),
    ['halfLives', Float64Array.from(world.fading.flatMap(({ halfLives }) => halfLives))],
    ...[...columns, 'isPost', 'isUnnoticed', 'isAnswer', 'sign'].map((name) => [`table.${name}`, table[name]]),
    ['table.isForNeed', Uint8Array.from(table.acts, ({ target }) => (target === 'need' ? 1 : 0))],
    ...targets.map((name) => [`table.${name}`, Int32Array.from(table[name])]),
    ...['lurk', 'ask', 'share', 'complain', 'join', 'leave'].map((name) =>
      number(`table.row.${name}`, table.row[name]),
    ),
  ]
}

/** Everything that lasts and what has been counted since the last reset, each column whole. */
export function stateOf({ people, ties, log, exposures, tally, census, ...community }) {
  const { byMembers, outreach: _, ...counted } = tally
  const acts = log.count + 1
  const ofTies = ['other', 'closeness', 'goodwill', 'repeats', 'touchedAt', 'credit']
  return [
    ...Object.entries(people).map(([name, column]) => [`people.${name}`, column]),
    ['ties.size', ties.size],
    ...ofTies.map((name) => [`ties.${name}`, byHolder(ties, ties[name])]),
    ...['root', 'byTeam'].map((name) => [`log.${name}`, log[name].slice(0, acts)]),
    ...['step', 'actor', 'row', 'target', 'cause', 'factor'].map((name) => [`log.${name}`, log[name].slice(0, acts)]),
    ...['person', 'id', 'row'].map((name) => [
      `exposures.${name}`,
      Int32Array.from(exposures, (exposure) => exposure[name]),
    ]),
    ['exposures.signal', Float64Array.from(exposures, ({ signal }) => signal)],
    ['roster', community.roster.slice(0, community.rosterCount)],
    ['frontPage', Int32Array.from(community.frontPage)],
    ['openNeeds', Int32Array.from(community.openNeeds)],
    ['ownFirst', community.ownFirst],
    ['census', Int32Array.of(census.prospects, census.members, census.lapsed)],
    ['tally.byMembers', byMembers],
    ...Object.entries(counted).map(([name, value]) => [`tally.${name}`, Float64Array.of(value)]),
  ]
}

/** The ties of each holder one after the other: where the pool keeps them is not to be seen. */
function byHolder({ start, size }, column) {
  const all = new column.constructor(size.reduce((sum, count) => sum + count, 0))
  let at = 0
  for (let holder = 0; holder < start.length; holder++) {
    for (let tie = start[holder]; tie < start[holder] + size[holder]; tie++) all[at++] = column[tie]
  }
  return all
}
