import type { Switches } from '../model/channels.ts'
import type { MixtureShare, Population } from '../model/Population.ts'
import type { Design, GameName } from './designKeys.ts'

/**
 * What the laboratory plays: one published study with every default filled in. Plain data, as `Plan` is for the
 * community.
 */
export interface Experiment {
  /** Name of the file without its ending, such as `fischbacher-gachter-2010`. */
  readonly id: string
  readonly title: string
  readonly question: string
  readonly game: GameName
  readonly seed: string
  /** At least one; a file without `arms` has one of the name `all`. */
  readonly arms: readonly Arm[]
  readonly published: readonly Published[]
}

/** One treatment: the same game with its own design, people and channels. */
export interface Arm {
  readonly name: string
  readonly design: Design
  readonly populations: readonly Population[]
  readonly mixture: readonly MixtureShare[]
  readonly channels: Switches
}

/** The mechanism that a published row speaks of, by which `roi evidence` groups them. */
export const mechanisms = {
  contribution: 'What people give when nobody can answer.',
  belief: 'What people expect of others, and how they learn it.',
  sanction: 'Rewarding and punishing at one’s own cost.',
  exchange: 'Gifts and harm answered one to one.',
  conformity: 'Going along with a majority.',
  advice: 'Moving toward what others say.',
} as const

export type Mechanism = keyof typeof mechanisms

/** One published result. `values` are in the order of `names`, which for a path are the numbers of its points. */
export interface Published {
  readonly id: string
  readonly mechanism: Mechanism
  readonly claim: string | null
  /** Name of a measure of the game. */
  readonly measure: string
  readonly arm: string
  /** With it, the measure is the difference of `arm` minus this arm. */
  readonly minus: string | null
  /** With it, the measure is the ratio of `arm` to this arm. A row has at most one of `minus` and `over`. */
  readonly over: string | null
  readonly kind: 'value' | 'path' | 'sign'
  readonly names: readonly string[]
  /** Published figures; null for a sign. */
  readonly values: readonly number[] | null
  /** Largest distance of each value (value rows). */
  readonly band: readonly number[] | null
  /** Largest root mean squared error over the values (path rows). */
  readonly rmse: number | null
  /** What the simulated figure must be against 0, of a ratio 1 (sign rows); `same` means within `band[0]` of it. */
  readonly sign: 'more' | 'less' | 'same' | null
  /** Whether the model claims to reproduce it; `roi evidence` fails when such a row no longer passes. */
  readonly reproduced: boolean
  /** Why not, where it is not reproduced. */
  readonly reason: string | null
  /** Channels without which the row must fail, said beforehand. */
  readonly failsWithout: readonly (keyof Switches)[]
  readonly status: 'raw' | 'source' | 'secondary'
  readonly cite: string
  readonly doi: string
}
