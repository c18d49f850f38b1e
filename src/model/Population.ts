import type { TraitName } from './traits.ts'

/** Every trait with its mean and spread; a trait that does not vary has sd 0. */
export interface Population {
  readonly name: string
  readonly calibrated: boolean
  readonly traits: Readonly<Record<TraitName, { readonly mean: number; readonly sd: number }>>
}

export interface MixtureShare {
  /** Index into `populations`. */
  readonly population: number
  readonly share: number
}
