import type { Community } from './Community.ts'
import type { Observation } from './Observation.ts'
import { MEMBER } from './People.ts'

/** Closes the books of a day. It reads only; the caller resets the tally. */
export function observe(community: Community): Observation {
  const { world, tally, census } = community
  const { table } = world
  const { acts } = table
  const byMembers = tally.byMembers.slice()
  let all = 0
  let violations = 0
  let kind = 0
  let harmful = 0
  for (let row = 0; row < acts.length; row++) {
    all += byMembers[row]
    if (acts[row].approval < 0) violations += byMembers[row]
    if (acts[row].class === 'kind') kind += byMembers[row]
    if (acts[row].class === 'harmful') harmful += byMembers[row]
  }
  const { visits, firstAnswers } = tally
  const belief = visits === 0 ? null : tally.beliefSum / visits
  return {
    count: (name) => byMembers[table.row[name]] ?? 0,
    acts: all,
    violations,
    kind,
    harmful,
    traced: tally.traced,
    outreach: tally.outreach,
    visits,
    reached: tally.reached,
    joins: tally.joins,
    returns: tally.returns,
    leaves: tally.leaves,
    lapses: tally.lapses,
    ...census,
    active: activeMembers(community),
    mood: visits === 0 ? null : tally.moodSum / visits,
    belief,
    beliefSpread: belief === null ? null : Math.sqrt(Math.max(0, tally.beliefSquares / visits - belief * belief)),
    firstAnswers,
    wait: firstAnswers === 0 ? null : tally.waitSum / firstAnswers,
    unanswered: tally.unanswered,
  }
}

function activeMembers(community: Community): number {
  const { world, people, roster, rosterCount } = community
  const { status, lastVisit } = people
  const { residents } = world
  const since = community.step - 7 * world.plan.stepsPerDay
  let active = 0
  for (let k = 0; k < rosterCount; k++) {
    const person = roster[k]
    // About half of them: adding 0 or 1 is faster than a branch that cannot be foreseen.
    const lately = lastVisit[person] > since ? 1 : 0
    if (status[person] === MEMBER && person < residents) active += lately
  }
  return active
}
