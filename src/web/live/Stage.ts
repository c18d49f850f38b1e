import { ABSENT } from '../../community/People.ts'
import type { Act } from '../../model/acts.ts'
import { dotSize, drawActs, drawGround, drawPeople, toPixels } from './drawWorld.ts'
import type { Frame } from './Frame.ts'
import { type Inks, inksOf } from './inks.ts'
import { createMotion, isMoving, type Motion, placeAt, takeIn, walkersAt } from './Motion.ts'
import type { Scene } from './Scene.ts'

/** The picture of one world on a canvas. */
export interface Stage {
  readonly open: (scene: Scene, catalogue: readonly Act[], morning: Frame) => void
  readonly show: (frame: Frame, differs: Uint8Array, now: number, dayLength: number, calm: boolean) => void
  readonly select: (person: number | null) => void
  /** Draws what has changed since the last time; does nothing when nothing has. */
  readonly draw: (now: number) => void
  /** Colours or size may have changed. */
  readonly refresh: () => void
  /** Who is at a place of the canvas, in CSS pixels; null for nobody. */
  readonly personAt: (x: number, y: number) => number | null
  /** The nearest person in a direction from somebody, or the one in the middle; for arrow keys. */
  readonly personBeside: (person: number | null, dx: number, dy: number) => number | null
}

/** Ties are drawn again no more often, in milliseconds: that takes longest, and is hardly seen. */
const groundEvery = 300

/** How far from a dot a finger may be, in pixels. */
const reach = 22

type Pen = CanvasRenderingContext2D

/** Pixels per CSS pixel that are worth drawing. */
const mostDensity = 2

/**
 * @param sheets canvases over each other, the lowest first: what seldom changes is not drawn again with every picture
 * @param team what the team is called in this world; null where it is not there
 */
export function createStage(
  sheets: readonly [people: HTMLCanvasElement, acts: HTMLCanvasElement],
  team: string | null,
): Stage {
  const ground = document.createElement('canvas').getContext('2d')!
  const [people, acts] = sheets.map((canvas) => canvas.getContext('2d')!) as [Pen, Pen]
  let walkers: readonly number[] = []
  let groundOf: Uint8Array | null = null
  let groundAt = 0
  let motion: Motion | null = null
  let inks: Inks | null = null
  let selected: number | null = null
  let [size, density] = [0, 1]
  // Whether the people, or only the acts, are to be drawn anew.
  let [isStale, isDirty] = [true, true]

  function refresh(): void {
    density = Math.min(mostDensity, devicePixelRatio)
    size = sheets[0].clientWidth
    for (const canvas of [ground.canvas, ...sheets]) {
      canvas.width = Math.round(size * density)
      canvas.height = canvas.width
    }
    inks = inksOf(sheets[0])
    isStale = true
    groundOf = null
  }

  /** Returns whether it has to be done again soon. */
  function drawBehind(motion: Motion, inks: Inks, now: number): boolean {
    const { status } = motion.frame
    const known = groundOf
    const isLate = known !== null && status.some((one, person) => one !== known[person])
    const isDue = known === null || (isLate && now >= groundAt + groundEvery)
    if (isDue) {
      drawGround({ pen: ground, size, density }, motion, inks)
      groundOf = status
      groundAt = now
    }
    drawPeople({ pen: people, size, density }, ground.canvas, motion, inks, now, walkers)
    return isLate && !isDue
  }

  return {
    open: (scene, catalogue, morning) => {
      motion = createMotion(scene, catalogue, morning)
      groundOf = null
      isStale = true
    },
    show: (frame, differs, now, dayLength, calm) => {
      if (motion === null) return
      takeIn(motion, frame, differs, now, dayLength, calm)
      isStale = true
    },
    select: (person) => {
      selected = person
      isDirty = true
    },
    draw: (now) => {
      if (inks === null) refresh()
      if (motion === null || inks === null || size === 0) return
      const moves = isMoving(motion, now)
      // Whoever has arrived stands among the others.
      const still = walkersAt(motion, now)
      if (still.length < walkers.length) isStale = true
      walkers = still
      if (isStale) isStale = drawBehind(motion, inks, now)
      else if (!moves && !isDirty) return
      drawActs({ pen: acts, size, density }, motion, inks, now, walkers, team, selected)
      // What has just ended is wiped off by one picture more.
      isDirty = moves
    },
    refresh,
    personAt: (x, y) => {
      if (motion === null) return null
      return nearest(motion, (person) => {
        const at = toPixels(size, placeAt(motion!, person, performance.now()))
        const far = Math.hypot(at.x - x, at.y - y)
        return far <= Math.max(reach, dotSize(size, motion!.scene)) ? far : null
      })
    },
    personBeside: (person, dx, dy) => {
      if (motion === null) return null
      const now = performance.now()
      const from = person === null ? { x: 0, y: 0 } : placeAt(motion, person, now)
      return (
        nearest(motion, (other) => {
          const at = placeAt(motion!, other, now)
          const [along, across] = [
            (at.x - from.x) * dx + (at.y - from.y) * dy,
            (at.x - from.x) * dy - (at.y - from.y) * dx,
          ]
          if (person === null) return Math.hypot(at.x, at.y)
          return other !== person && along > Math.abs(across) ? along + 2 * Math.abs(across) : null
        }) ?? person
      )
    },
  }
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
