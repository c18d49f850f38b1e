import type { Channel } from './channels.ts'

/**
 * A constant of a population. `varies` says how people of one population differ: a normal or a lognormal (heavy tail),
 * whose outliers are set to the end of the range, or not at all (one number for the population).
 */
export interface Trait {
  readonly symbol: string
  readonly meaning: string
  readonly unit: string
  readonly range: readonly [low: number, high: number]
  readonly varies: 'normal' | 'lognormal' | 'no'
  readonly mean: number
  readonly sd: number
  /** The channel that uses it; null when every decision does. A channel that is off leaves it without any effect. */
  readonly channel: Channel | null
  /** Where the number comes from. */
  readonly source: string
  /** What little and much of it come to in plain words, where the unit alone does not tell. */
  readonly ends?: readonly [low: string, high: string]
  /** Set where only the games of the laboratory ask for it: no scenario can name it. */
  readonly only?: 'laboratory'
}

/** The source of what has none. */
const provisional = 'provisional: chosen for plausible rates, not calibrated'

/** A trait in which people differ. */
export function personal(
  symbol: string,
  meaning: string,
  unit: string,
  range: readonly [number, number],
  varies: 'normal' | 'lognormal',
  mean: number,
  sd: number,
  channel: Channel | null = null,
  source: string = provisional,
): Trait {
  return { symbol, meaning, unit, range, varies, mean, sd, channel, source }
}

/** A number that is the same for everybody of a population. */
export function common(
  symbol: string,
  meaning: string,
  unit: string,
  range: readonly [number, number],
  mean: number,
  channel: Channel | null = null,
  source: string = provisional,
): Trait {
  return { symbol, meaning, unit, range, varies: 'no', mean, sd: 0, channel, source }
}

/** The same trait with words for little and for much of it. */
export function between(low: string, high: string, trait: Trait): Trait {
  return { ...trait, ends: [low, high] }
}

/**
 * Where the mean of a trait may lie when people differ in it. Of a normal that is cut at 0 it may be below: whoever would
 * have less than nothing has nothing, so such a mean says that more than half have none of it.
 */
export function meanRange({ varies, range: [low, high] }: Trait): readonly [low: number, high: number] {
  return varies === 'normal' && low === 0 ? [-high, high] : [low, high]
}
