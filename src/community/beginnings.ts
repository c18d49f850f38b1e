import type { Community } from './Community.ts'
import { DAY_ONE, PROSPECT } from './People.ts'
import { REACHED } from './Tally.ts'

/**
 * What happened to newcomers, kept as it happens: bits of the column `beginning`. The first three are what they met
 * within seven days of joining for the first time, the last two what they did. Founders have none.
 */
export const GREETED = 1
export const ASKED = 2
export const ANSWERED = 4
export const HARMED = 8
export const ACTED = 16
export const SHARED = 32

/** Days after joining that count as the first week, within which an act counts, and over which a newcomer is followed. */
export const FIRST_WEEK = 7
export const TO_ACT = 14
export const FOLLOW_UP = 28

/** Weeks after joining that fit into the column `weeksSeen`, a bit each: 0 is the week of joining. */
const weeks = 16

/** An outward act reached somebody outside. Those who were never members count, once. */
export function noteReached({ people, tally, step }: Community, person: number): void {
  if (people.status[person] !== PROSPECT || people.reachedAt[person] >= DAY_ONE) return
  people.reachedAt[person] = step
  tally.counts[REACHED]++
}

/** A visit: marks the week in which it falls, after joining or, for those who were members by then, after day 1. */
export function noteVisit({ people, world, step }: Community, person: number): void {
  const first = people.firstJoined[person]
  // Half a step more, so that no rounding of the factor can move a step into the week before.
  const week = ((step - Math.max(first, DAY_ONE) + 0.5) * world.weeksPerStep) | 0
  if (week < weeks) people.weeksSeen[person] |= 1 << week
}

/** A newcomer did something; leaving is no act of a beginner. */
export function noteDone(community: Community, person: number, row: number): void {
  const { people, world } = community
  if (people.firstJoined[person] < DAY_ONE || row === world.table.row.leave) return
  if (isWithin(community, person, TO_ACT)) people.beginning[person] |= ACTED
  if (row === world.table.row.share && isWithin(community, person, FOLLOW_UP)) people.beginning[person] |= SHARED
  if (row === world.table.row.ask && isWithin(community, person, FIRST_WEEK)) people.beginning[person] |= ASKED
}

/** A newcomer received an act: a welcome greets, whatever is meant to harm harms. */
export function noteReceived(community: Community, person: number, row: number): void {
  const { people, world } = community
  if (people.firstJoined[person] < DAY_ONE || !isWithin(community, person, FIRST_WEEK)) return
  if (row === world.table.row.welcome) people.beginning[person] |= GREETED
  if (world.table.sign[row] < 0) people.beginning[person] |= HARMED
}

/** The question of a newcomer was answered. */
export function noteAnswered(community: Community, person: number): void {
  const { people } = community
  if (people.firstJoined[person] < DAY_ONE || !isWithin(community, person, FIRST_WEEK)) return
  people.beginning[person] |= ANSWERED
}

function isWithin({ people, world, step }: Community, person: number, days: number): boolean {
  return step < people.firstJoined[person] + days * world.plan.stepsPerDay
}
