import type { TrialArm } from '../field/TrialArm.ts'
import type { GameName } from '../lab/designKeys.ts'
import type { GameArm } from '../lab/GameArm.ts'
import type { Switches } from '../model/channels.ts'

/**
 * One published study with every default filled in, a game of the laboratory or a trial in a community. Plain data, as
 * `Plan` is for a scenario.
 */
export interface Experiment {
  /** Name of the file without its ending, such as `fischbacher-gachter-2010`. */
  readonly id: string
  readonly title: string
  readonly question: string
  readonly kind: ExperimentKind
  readonly seed: string
  /** At least one; a file without `arms` has one of the name `all`. Of a community, each is a `TrialArm`. */
  readonly arms: readonly Arm[]
  readonly published: readonly Published[]
  /** Numbers of the design that were set by hand in view of what was published: they count as fitted. */
  readonly setByHand: readonly string[]
}

export type ExperimentKind = GameName | 'community'

/** One treatment: the same game or community with what is different in it. */
export type Arm = GameArm | TrialArm

/** The mechanism that a published row speaks of, by which `roi evidence` groups them. */
export const mechanisms = {
  contribution: 'What people give when nobody can answer.',
  belief: 'What people expect of others, and how they learn it.',
  sanction: 'Rewarding and punishing at one’s own cost.',
  exchange: 'Gifts and harm answered one to one.',
  recognition: 'What thanks and awards do to those who get them.',
  retention: 'Who comes back, and what keeps them.',
  participation: 'Who does how much of everything.',
  harm: 'How harm spreads, and what answers it.',
  diffusion: 'What friends pass on to friends.',
  moderation: 'What hiding and sorting does to a community.',
  conformity: 'Going along with a majority.',
  advice: 'Moving toward what others say.',
} as const

export type Mechanism = keyof typeof mechanisms

/** One published result. `values` are in the order of `names`, which for a path are the numbers of its points. */
export interface Published {
  readonly id: string
  readonly mechanism: Mechanism
  readonly claim: string | null
  /** Name of a measure of the game or the community. */
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
  /** Where it stands: a DOI or, where there is none, an address without https://. One of both is null. */
  readonly doi: string | null
  readonly url: string | null
}
