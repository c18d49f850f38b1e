import { ABSENT } from '../../community/People.ts'
import { type Motion, placeAt } from './Motion.ts'
import { dotSize, type Point, toPixels } from './pixels.ts'

/** How far from a dot a finger may be, in pixels. */
const reach = 22

/** Who is at a place of a picture, in pixels; null where nobody is near. */
export function personAt(motion: Motion, size: number, { x, y }: Point, now: number): number | null {
  const most = Math.max(reach, dotSize({ size, motion }))
  return nearest(motion, (person) => {
    const at = toPixels(size, placeAt(motion, person, now))
    const far = Math.hypot(at.x - x, at.y - y)
    return far <= most ? far : null
  })
}

/** The next in a direction from somebody, who stays where there is none; from nobody, whoever is in the middle. */
export function personBeside(motion: Motion, person: number | null, direction: Point, now: number): number | null {
  if (person === null) {
    return nearest(motion, (other) => {
      const { x, y } = placeAt(motion, other, now)
      return Math.hypot(x, y)
    })
  }
  const from = placeAt(motion, person, now)
  const next = nearest(motion, (other) => {
    const at = placeAt(motion, other, now)
    const along = (at.x - from.x) * direction.x + (at.y - from.y) * direction.y
    const across = Math.abs((at.x - from.x) * direction.y - (at.y - from.y) * direction.x)
    return other !== person && along > across ? along + 2 * across : null
  })
  return next ?? person
}

/** Who of those who are there has the least; null leaves somebody out. */
function nearest({ frame }: Motion, distance: (person: number) => number | null): number | null {
  let [best, least] = [null as number | null, Number.POSITIVE_INFINITY]
  for (let person = 0; person < frame.status.length; person++) {
    if (frame.status[person] === ABSENT) continue
    const far = distance(person)
    if (far !== null && far < least) [best, least] = [person, far]
  }
  return best
}
