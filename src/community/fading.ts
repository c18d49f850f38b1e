import type { Switches } from '../model/channels.ts'
import { halve } from '../random/halve.ts'
import {
  ATTACHMENT_LEFT,
  CLOSENESS_LEFT,
  COMMUNITY_LEFT,
  FADING_STATES,
  GOODWILL_LEFT,
  MOOD_LEFT,
  REPEATS_LEFT,
  RULES_LEFT,
  SANCTION_LEFT,
} from './places.ts'
import type { Parameters } from './World.ts'

/** Days over which repeated kindness of one sender is remembered; counts fade exponentially with this mean. */
const repeatMemory = 30

/** Days that the table reaches; what was not touched for longer is worked out. */
const days = 256

/**
 * What is left of the states of a population after so many steps: 2^(−elapsed / half-life), a row of eight for each
 * number of steps. The same few powers are needed again and again, and one row is one line of the processor’s cache.
 */
export interface Fading {
  readonly halfLives: readonly number[]
  readonly stepsPerDay: number
  /** Steps that the table reaches; one more row is room for a longer time. */
  readonly reach: number
  readonly left: Float64Array
}

export function fadingOf(p: Parameters, channels: Switches, stepsPerDay: number): Fading {
  // The states of a channel that is off stay at 0, whatever its half-lives are.
  const ifOn = (on: boolean, halfLife: number) => (on ? halfLife : Number.POSITIVE_INFINITY)
  const halfLives: number[] = []
  halfLives[COMMUNITY_LEFT] = p.community_half_life
  halfLives[GOODWILL_LEFT] = p.goodwill_half_life
  halfLives[REPEATS_LEFT] = repeatMemory * Math.LN2
  halfLives[MOOD_LEFT] = ifOn(channels.mood, p.mood_half_life)
  halfLives[RULES_LEFT] = ifOn(channels.normative_influence, p.knowledge_half_life)
  halfLives[SANCTION_LEFT] = ifOn(channels.normative_influence, p.sanction_half_life)
  halfLives[ATTACHMENT_LEFT] = p.attachment_half_life
  halfLives[CLOSENESS_LEFT] = p.closeness_half_life
  const reach = days * stepsPerDay
  const fading = { halfLives, stepsPerDay, reach, left: new Float64Array((reach + 1) * FADING_STATES) }
  for (let steps = 0; steps < reach; steps++) fillRow(fading, steps, steps)
  return fading
}

/** Where the row of `left` for so many steps begins. */
export function rowAfter(fading: Fading, steps: number): number {
  if (steps < fading.reach) return steps * FADING_STATES
  fillRow(fading, fading.reach, steps)
  return fading.reach * FADING_STATES
}

function fillRow({ halfLives, stepsPerDay, left }: Fading, row: number, steps: number): void {
  for (let k = 0; k < FADING_STATES; k++) left[row * FADING_STATES + k] = halve(steps / stepsPerDay, halfLives[k])
}
