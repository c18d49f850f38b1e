import type { Switches } from '../model/channels.ts'
import { halve } from '../random/halve.ts'
import type { Parameters } from './World.ts'

/** Days over which repeated kindness of one sender is remembered; counts fade exponentially with this mean. */
const repeatMemory = 30

/**
 * What is left of each state after so many steps, index = steps: 2^(−elapsed / half-life). The same few hundred
 * powers are needed again and again, and a look-up takes a fifth of the time of working one out.
 */
export interface Fading {
  readonly stepsPerDay: number
  readonly community: Fade
  readonly goodwill: Fade
  readonly mood: Fade
  readonly rules: Fade
  readonly sanction: Fade
  readonly attachment: Fade
  readonly closeness: Fade
  readonly repeats: Fade
}

interface Fade {
  readonly halfLife: number
  readonly left: Float64Array
}

/** Days that the tables reach; what was not touched for longer is worked out. */
const days = 64

export function fadingOf(p: Parameters, channels: Switches, stepsPerDay: number): Fading {
  const fade = (halfLife: number): Fade => ({
    halfLife,
    left: Float64Array.from({ length: days * stepsPerDay }, (_, steps) => halve(steps / stepsPerDay, halfLife)),
  })
  const still = { halfLife: Number.POSITIVE_INFINITY, left: new Float64Array(days * stepsPerDay).fill(1) }
  return {
    stepsPerDay,
    community: fade(p.community_half_life),
    goodwill: fade(p.goodwill_half_life),
    // The half-lives of a channel that is off are 0; its states stay where they are.
    mood: channels.mood ? fade(p.mood_half_life) : still,
    rules: channels.normative_influence ? fade(p.knowledge_half_life) : still,
    sanction: channels.normative_influence ? fade(p.sanction_half_life) : still,
    attachment: fade(p.attachment_half_life),
    closeness: fade(p.closeness_half_life),
    repeats: fade(repeatMemory * Math.LN2),
  }
}

/** What is left after `steps` steps. */
export function leftAfter({ left, halfLife }: Fade, steps: number, stepsPerDay: number): number {
  return steps < left.length ? left[steps] : halve(steps / stepsPerDay, halfLife)
}
