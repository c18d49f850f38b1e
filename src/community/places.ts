// Places in small tables. This file imports nothing: then the bundler writes the numbers into the day loop, where an
// imported variable would be looked up and checked at each use.

/**
 * Toward whom an alternative is: oneself (θ = 1), a person or the brand (G is given), the whole community (G = C), or
 * the person who comes to mind (G is given).
 */
export const SELF = 0
export const PERSON = 1
export const COMMUNITY = 2
export const ANYBODY = 3

/** Whoever comes to mind, in the place of a target in draws. */
export const WHOEVER = -2

// Places in a row of `ActTable.terms`.
export const BENEFIT = 0
export const BRAND_BENEFIT = 1
export const COST = 2
export const APPROVAL = 3
export const TERMS = 4

// Places in a row of `Choices.chooser`: in which state somebody chooses.
/** Choice precision λ, altruism α, positive and negative reciprocity ρ⁺ and ρ⁻, weight of direct experience w_d. */
export const PRECISION = 0
export const ALTRUISM = 1
export const POSITIVE = 2
export const NEGATIVE = 3
export const WEIGHT_DIRECT = 4
/** K toward somebody of whom nothing is known: what community and mood alone make of it. */
export const STRANGER_K = 5
/** K toward the brand, and the willingness that follows. */
export const BRAND_K = 6
export const BRAND_THETA = 7
export const COMMUNITY_GOODWILL = 8
export const EXPECTED_SANCTION = 9
/** Weight of known rules ν·k, and of what is seen done, by class: harmful, neutral, kind. */
export const INJUNCTIVE = 10
export const DESCRIPTIVE = 11
/** What scales benefits, in the order of `actTable.values`. */
export const VALUES = 14
export const CHOOSER = 19

/** Places in a row of `Fading.left`: what is left of each state. */
export const COMMUNITY_LEFT = 0
export const GOODWILL_LEFT = 1
export const REPEATS_LEFT = 2
export const MOOD_LEFT = 3
export const RULES_LEFT = 4
export const SANCTION_LEFT = 5
export const ATTACHMENT_LEFT = 6
export const CLOSENESS_LEFT = 7
export const FADING_STATES = 8
