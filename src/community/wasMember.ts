import type { Community } from './Community.ts'
import { DAY_ONE, LAPSED, MEMBER } from './People.ts'

/** Whether a person was a member on any day since day 1: is one now, or lapsed since. */
export function wasMember({ people }: Community, person: number): boolean {
  const { status, lapsedAt } = people
  return status[person] === MEMBER || (status[person] === LAPSED && lapsedAt[person] >= DAY_ONE)
}
