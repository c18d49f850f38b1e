import type { Community } from '../community/Community.ts'
import { DAY_ONE, MEMBER, NEVER } from '../community/People.ts'

/**
 * What happened in one community under one treatment: one typed array a column.
 *
 * Acts since the founding, index = act, in order of delivery:
 * - `day`: when, in days since day 1 began; below 0 is before it
 * - `act`, `sign`: the row of the catalogue (below 0 an event), and 1 kind, −1 harmful, 0 neither
 * - `actor`, `target`: people by number; −1 is the team, and a target that is the actor is nobody else
 * - `cause`: the place of the act that brought it about, −1 for none
 * - `counted`: 1 for those that count in measures of people and their exchanges
 * - `planted`: 1 when the experimenter did it
 *
 * People, index = person:
 * - `subject`: 1 for those who are followed
 * - `member`: 1 for members of any day since day 1
 * - `visited`: days since day 1 of the last visit, −∞ without any
 *
 * And one number for each outcome of the catalogue of measures, by its name; NaN where it has no value.
 */
export type TrialRecord = Readonly<Record<string, Float64Array>>

/**
 * @param followed those whose acts are looked at
 * @param counted names of the acts that count, null for all
 * @param present status of everybody when day 1 began
 */
export function recordOf(
  community: Community,
  followed: Int32Array,
  present: Uint8Array,
  outcomes: Readonly<Record<string, number | null>>,
  counted: readonly string[] | null,
): TrialRecord {
  const counts = community.world.plan.acts.map(({ name }) => (counted === null || counted.includes(name) ? 1 : 0))
  const { log, people, world } = community
  const { plan, table, count } = world
  const perDay = plan.stepsPerDay
  const acts = (of: (id: number) => number) => column(log.count, (place) => of(place + 1))
  const persons = (of: (person: number) => number) => column(count, of)
  const subject = new Float64Array(count)
  for (const person of followed) subject[person] = 1
  const since = (step: number) => (step === NEVER ? Number.NEGATIVE_INFINITY : (step - DAY_ONE) / perDay)
  return {
    ...Object.fromEntries(
      Object.entries(outcomes).map(([name, value]) => [name, Float64Array.of(value ?? Number.NaN)]),
    ),
    day: acts((id) => log.step[id] / perDay),
    act: acts((id) => log.row[id]),
    sign: acts((id) => table.sign[log.row[id]] ?? 0),
    actor: acts((id) => log.actor[id]),
    target: acts((id) => log.target[id]),
    cause: acts((id) => log.cause[id] - 1),
    counted: acts((id) => counts[log.row[id]] ?? 0),
    planted: acts((id) => (log.byTeam[id] === 1 && log.cause[id] === 0 ? 1 : 0)),
    subject,
    member: persons((i) =>
      present[i] === MEMBER || people.firstJoined[i] >= DAY_ONE || people.joined[i] >= DAY_ONE ? 1 : 0,
    ),
    visited: persons((i) => since(people.lastVisit[i])),
  }
}

/** Float64Array.from, given a length, goes through an iterator and takes several times as long. */
function column(length: number, of: (row: number) => number): Float64Array {
  const values = new Float64Array(length)
  for (let row = 0; row < length; row++) values[row] = of(row)
  return values
}
