import { MEMBER } from '../../community/People.ts'
import type { Act } from '../../model/acts.ts'
import { drawActs, drawTeam } from './drawActs.ts'
import { drawGround } from './drawGround.ts'
import { drawOutsiders, drawPeople } from './drawPeople.ts'
import { drawSelected } from './drawSelected.ts'
import type { Frame } from './Frame.ts'
import { type Inks, inksOf } from './inks.ts'
import { createMotion, isMoving, type Motion, takeIn, walkersAt } from './Motion.ts'
import { type Picture, wipe } from './Picture.ts'
import { personAt, personBeside } from './pick.ts'
import type { Scene } from './Scene.ts'
import { createSprites } from './Sprites.ts'

/** The picture of one world, on canvases of the page. */
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

/** Ties and whoever is outside are drawn again no more often, in milliseconds: that takes longest, and is hardly seen. */
const groundEvery = 300

/** In the place of a status: on the way in or out. */
const WALKING = 255

/** Pixels per CSS pixel that are worth drawing. */
const mostDensity = 2

/**
 * @param sheets canvases over each other, the lower one first: what seldom changes is not drawn with every picture
 * @param team what the team is called in this world; null where it is not there
 */
export function createStage(
  sheets: readonly [people: HTMLCanvasElement, acts: HTMLCanvasElement],
  team: string | null,
): Stage {
  const ground = document.createElement('canvas')
  const [onGround, onPeople, onActs] = [ground, ...sheets].map((canvas) => canvas.getContext('2d')!) as [Pen, Pen, Pen]
  let motion: Motion | null = null
  let inks: Inks | null = null
  let selected: number | null = null
  let walkers: readonly number[] = []
  let [size, density] = [0, 1]
  let sprites = createSprites(density)
  // Whether the people, or only the acts, are to be drawn anew; and whether the ground is, once it is due.
  let [isStale, isDirty, isLate] = [true, true, false]
  // Who was what when the ground was drawn, if they were not on their way, and when that was.
  let groundOf: Uint8Array | null = null
  let groundAt = 0

  function refresh(): void {
    density = Math.min(mostDensity, devicePixelRatio)
    size = sheets[0].clientWidth
    for (const canvas of [ground, ...sheets]) {
      canvas.width = Math.round(size * density)
      canvas.height = canvas.width
    }
    inks = inksOf(sheets[0])
    sprites = createSprites(density)
    isStale = true
    groundOf = null
  }

  /** Everybody who does not walk, over the ground. */
  function drawResting(picture: Picture): void {
    const now = picture.motion.frame.status.slice()
    for (const person of walkers) now[person] = WALKING
    const known = groundOf
    isLate = known === null || now.some((one, person) => one !== known[person])
    if (known === null || (isLate && picture.now >= groundAt + groundEvery)) {
      const below = { ...picture, pen: onGround }
      drawGround(below)
      drawOutsiders(
        below,
        among(now, (one) => one !== WALKING && one !== MEMBER),
      )
      if (team !== null) drawTeam(below, team)
      groundOf = now
      groundAt = picture.now
      isLate = false
    }
    wipe(picture)
    picture.pen.drawImage(ground, 0, 0, size, size)
    const isBelow = (person: number) => now[person] === groundOf![person]
    drawPeople(
      picture,
      among(now, (one, person) => one === MEMBER || (one !== WALKING && !isBelow(person))),
    )
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
      const picture: Picture = { pen: onActs, size, density, motion, inks, sprites, now }
      if (isStale || (isLate && now >= groundAt + groundEvery)) {
        drawResting({ ...picture, pen: onPeople })
        isStale = false
      } else if (!moves && !isDirty) return
      wipe(picture)
      drawPeople(picture, walkers)
      if (selected !== null) drawSelected(picture, selected)
      drawActs(picture)
      // What has just ended is wiped off by one picture more.
      isDirty = moves
    },
    refresh,
    personAt: (x, y) => motion && personAt(motion, size, { x, y }, performance.now()),
    personBeside: (person, dx, dy) => motion && personBeside(motion, person, { x: dx, y: dy }, performance.now()),
  }
}

type Pen = CanvasRenderingContext2D

/** Those of whom something holds, by what they are. */
function among(all: Uint8Array, holds: (one: number, person: number) => boolean): number[] {
  const found: number[] = []
  for (let person = 0; person < all.length; person++) if (holds(all[person]!, person)) found.push(person)
  return found
}
