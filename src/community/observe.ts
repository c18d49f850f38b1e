import type { Community } from './Community.ts'
import type { Observation } from './Observation.ts'
import { MEMBER } from './People.ts'
import {
  BELIEF_SQUARES,
  BELIEF_SUM,
  FIRST_ANSWERS,
  JOINS,
  LAPSES,
  LEAVES,
  MOOD_SUM,
  OUTREACH,
  REACHED,
  RETURNS,
  TRACED,
  UNANSWERED,
  VISITS,
  WAIT_SUM,
} from './Tally.ts'

/** Closes the books of a day. It reads only; the caller resets the tally. */
export function observe(community: Community): Observation {
  const { world, tally, census } = community
  const { table } = world
  const { forbidden, sign } = table
  const byMembers = tally.byMembers.slice()
  let all = 0
  let violations = 0
  let kind = 0
  let harmful = 0
  for (let row = 0; row < byMembers.length; row++) {
    all += byMembers[row]
    if (forbidden[row] === 1) violations += byMembers[row]
    if (sign[row] > 0) kind += byMembers[row]
    if (sign[row] < 0) harmful += byMembers[row]
  }
  const { counts } = tally
  const visits = counts[VISITS]
  const firstAnswers = counts[FIRST_ANSWERS]
  const belief = visits === 0 ? null : counts[BELIEF_SUM] / visits
  return {
    count: (name) => byMembers[table.row[name]] ?? 0,
    acts: all,
    violations,
    kind,
    harmful,
    traced: counts[TRACED],
    outreach: counts[OUTREACH],
    visits,
    reached: counts[REACHED],
    joins: counts[JOINS],
    returns: counts[RETURNS],
    leaves: counts[LEAVES],
    lapses: counts[LAPSES],
    members: census.members,
    prospects: census.prospects,
    lapsed: census.lapsed,
    active: activeMembers(community, community.step - 7 * world.plan.stepsPerDay),
    mood: visits === 0 ? null : counts[MOOD_SUM] / visits,
    belief,
    beliefSpread: belief === null ? null : Math.sqrt(Math.max(0, counts[BELIEF_SQUARES] / visits - belief * belief)),
    firstAnswers,
    wait: firstAnswers === 0 ? null : counts[WAIT_SUM] / firstAnswers,
    unanswered: counts[UNANSWERED],
  }
}

/** Members who visited after a step; raiders do not count. */
function activeMembers({ world, people, roster, rosterCount, kernel }: Community, since: number): number {
  if (kernel !== null) return kernel.program.active(since)
  const { status, lastVisit } = people
  let active = 0
  for (let k = 0; k < rosterCount; k++) {
    const person = roster[k]
    if (status[person] === MEMBER && person < world.residents && lastVisit[person] > since) active++
  }
  return active
}
