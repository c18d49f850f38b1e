import { utility } from '../model/utility.ts'
import { willingness } from '../model/willingness.ts'
import { alternative } from '../random/alternative.ts'
import { exceeds, gumbel } from '../random/gumbel.ts'
import { uniform } from '../random/Stream.ts'
import { type ActTable, values } from './actTable.ts'
import { APPROVAL, BENEFIT, BRAND_BENEFIT, COMMUNITY, COST, SELF, TERMS } from './places.ts'

/**
 * One person weighing the alternatives of one visit. Scratch space: the states of whoever chooses, then the
 * alternatives considered so far, kept so that it can be asked afterwards why the chosen one was chosen.
 */
export interface Choice {
  // Who chooses, in which state.
  person: number
  streamA: number
  streamB: number
  precision: number
  altruism: number
  positive: number
  negative: number
  weightDirect: number
  /** K toward somebody of whom nothing is known: what community and mood alone make of it; and K toward the brand. */
  strangerK: number
  brandK: number
  brandTheta: number
  communityGoodwill: number
  expectedSanction: number
  /** What scales benefits, index as in `actTable.values`; and, for causes, what would without anything learnt. */
  readonly values: Float64Array
  readonly firstValues: Float64Array
  /** Weight of known rules ν·k, and of what is seen done, by class: harmful, neutral, kind. */
  injunctive: number
  readonly descriptive: Float64Array
  // The alternatives considered.
  count: number
  /** The chosen one, filled by `choose`; why, and the act that is the cause, filled by `attribute`. */
  best: number
  factor: number
  cause: number
  readonly row: Int16Array
  readonly target: Int32Array
  readonly toward: Uint8Array
  readonly goodwill: Float64Array
  /** What scales the benefit beside the value, as when others could answer too. */
  readonly scale: Float64Array
  /** Weight that the occasion lends to it. */
  readonly request: Float64Array
  /** The weight of norms, ν·N. */
  readonly social: Float64Array
  /** Precision times utility, λU; and the weight exp(λ(U − U_chosen)), filled when causes are asked for. */
  readonly systematic: Float64Array
  readonly weight: Float64Array
}

/** @param n - the most alternatives that one visit can bring up, keeping quiet included */
export function createChoice(n: number): Choice {
  return {
    person: 0,
    streamA: 0,
    streamB: 0,
    precision: 0,
    altruism: 0,
    positive: 0,
    negative: 0,
    weightDirect: 0,
    strangerK: 0,
    brandK: 0,
    brandTheta: 0,
    communityGoodwill: 0,
    expectedSanction: 0,
    values: new Float64Array(values.length),
    firstValues: new Float64Array(values.length),
    injunctive: 0,
    descriptive: new Float64Array(3),
    count: 0,
    best: 0,
    factor: 0,
    cause: 0,
    row: new Int16Array(n),
    target: new Int32Array(n),
    toward: new Uint8Array(n),
    goodwill: new Float64Array(n),
    scale: new Float64Array(n),
    request: new Float64Array(n),
    social: new Float64Array(n),
    systematic: new Float64Array(n),
    weight: new Float64Array(n),
  }
}

/** Opens the choice with the alternative that is always there and has utility 0: keeping quiet. */
export function keepQuiet(choice: Choice, table: ActTable): void {
  choice.count = 1
  choice.row[0] = table.row.lurk
  choice.target[0] = choice.person
  choice.toward[0] = SELF
  choice.goodwill[0] = 0
  choice.scale[0] = 0
  choice.request[0] = 0
  choice.social[0] = 0
  choice.systematic[0] = 0
}

/**
 * Adds an alternative to those that will be weighed.
 *
 * @param goodwill - G of the chooser toward a person; read only when `toward` is PERSON
 * @param scale - weakens the benefit, for a need that others could answer
 * @param request - weight that a request lends to it, in shares of the stake
 */
export function consider(
  choice: Choice,
  row: number,
  target: number,
  toward: number,
  goodwill: number,
  scale: number,
  request: number,
): void {
  const k = choice.count++
  choice.row[k] = row
  choice.target[k] = target
  choice.toward[k] = toward
  choice.goodwill[k] = toward === COMMUNITY ? choice.communityGoodwill : goodwill
  choice.scale[k] = scale
  choice.request[k] = request
}

/**
 * Weighs the alternatives and returns the one chosen: the largest λU + Gumbel. The draw belongs to the alternative
 * (act, target), so an alternative that nobody chooses changes nothing (Oberst & Sontag 2019, arXiv 1905.05824).
 */
export function choose(choice: Choice, table: ActTable): number {
  const { count, person, streamA, streamB, precision, strangerK, weightDirect, brandTheta, expectedSanction } = choice
  const { injunctive, descriptive, values, social, systematic, row: rows, target, toward } = choice
  const { goodwill, scale, request } = choice
  const { altruism, positive, negative } = choice
  const { terms, word, sign, value } = table
  let best = 0
  let bestSum = gumbel(uniform(streamA, streamB, person, alternative(word[rows[0]], person)))
  for (let k = 1; k < count; k++) {
    const row = rows[k]
    const benefit = terms[TERMS * row + BENEFIT] * scale[k] * values[value[row]]
    const approval = terms[TERMS * row + APPROVAL]
    const K = strangerK + weightDirect * goodwill[k]
    const theta = toward[k] === SELF ? 1 : willingness(altruism, positive, negative, K)
    const norms = injunctive * approval + descriptive[sign[row] + 1] + request[k]
    const worth = utility(
      theta,
      benefit,
      brandTheta,
      terms[TERMS * row + BRAND_BENEFIT],
      terms[TERMS * row + COST],
      expectedSanction,
      approval,
      norms,
    )
    social[k] = norms
    systematic[k] = precision * worth
    const u = uniform(streamA, streamB, person, alternative(word[row], target[k]))
    if (!exceeds(u, bestSum - precision * worth)) continue
    best = k
    bestSum = precision * worth + gumbel(u)
  }
  choice.best = best
  return best
}

/** Willingness of the chooser in the emotional state K. */
export function willingToward(choice: Choice, K: number): number {
  return willingness(choice.altruism, choice.positive, choice.negative, K)
}
