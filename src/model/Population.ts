import type { TraitName } from './traits.ts'

/** Every trait with its mean and spread; a trait that does not vary has sd 0. */
export interface Population {
  readonly name: string
  /** What its numbers are fitted to, and what they are not, as parts of sentences; null when they are only plausible. */
  readonly fitted: Fitted | null
  readonly traits: Readonly<Record<TraitName, { readonly mean: number; readonly sd: number }>>
}

export interface Fitted {
  readonly to: string
  readonly notTo: string
}

export interface MixtureShare {
  /** Index into `populations`. */
  readonly population: number
  readonly share: number
}
