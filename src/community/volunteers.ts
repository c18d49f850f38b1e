import { wordOf } from '../random/alternative.ts'
import { stream, uniform } from '../random/Stream.ts'
import type { Community } from './Community.ts'
import { inGroup } from './group.ts'
import { MEMBER } from './People.ts'
import type { Voice } from './Plan.ts'
import { purpose } from './purpose.ts'

/** A member who does outreach for the team, and the minutes that are left of this week. */
export interface Volunteer {
  readonly person: number
  minutesLeft: number
}

/**
 * Draws the volunteers of a voice from among its group, as the day begins. The draw belongs to person and voice, so that
 * strategies which have the same group draw the same people. Fewer are in the group than are asked for: all of them are
 * drawn, and no others later. Raiders do not volunteer, and nobody volunteers twice.
 */
export function drawVolunteers(
  community: Community,
  { name, volunteers }: Voice,
  taken: readonly Volunteer[],
): Volunteer[] {
  if (volunteers === null) return []
  const { world } = community
  const { a, b } = stream(world.key, world.replicate, 0, purpose.volunteers)
  const word = wordOf(name)
  return [...inGroup(community, volunteers.among)]
    .filter((person) => person < world.residents && !taken.some((other) => other.person === person))
    .map((person) => ({ person, draw: uniform(a, b, person, word) }))
    .sort((p, q) => p.draw - q.draw || p.person - q.person)
    .slice(0, volunteers.count)
    .map(({ person }) => ({ person, minutesLeft: 0 }))
}

/** Those who are members still: who has lapsed or left does not volunteer any more, even after coming back. */
export function stillThere({ people }: Community, volunteers: readonly Volunteer[]): Volunteer[] {
  return volunteers.filter(({ person }) => people.status[person] === MEMBER)
}

/** Who of them acts toward a person: whoever has most time left; null when nobody has enough. Nobody serves themselves. */
export function whoServes(volunteers: readonly Volunteer[], target: number, minutes: number): Volunteer | null {
  let best: Volunteer | null = null
  for (const volunteer of volunteers) {
    if (volunteer.person === target || volunteer.minutesLeft < minutes - 1e-9) continue
    if (best === null || volunteer.minutesLeft > best.minutesLeft) best = volunteer
  }
  return best
}
