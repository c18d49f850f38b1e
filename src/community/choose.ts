import { utility } from '../model/utility.ts'
import { willingness } from '../model/willingness.ts'
import { alternative } from '../random/alternative.ts'
import { exceeds, gumbel } from '../random/gumbel.ts'
import { type Stream, uniform } from '../random/Stream.ts'
import type { ActTable } from './actTable.ts'
import type { Choices } from './Choices.ts'
import {
  ALTRUISM,
  APPROVAL,
  BENEFIT,
  BRAND_BENEFIT,
  BRAND_THETA,
  CHOOSER,
  COST,
  DESCRIPTIVE,
  EXPECTED_SANCTION,
  INJUNCTIVE,
  NEGATIVE,
  POSITIVE,
  PRECISION,
  SELF,
  STRANGER_K,
  TERMS,
  VALUES,
  WEIGHT_DIRECT,
} from './places.ts'

/**
 * Weighs the alternatives and chooses one: the largest λU + Gumbel. The draw belongs to the alternative (act, target),
 * so an alternative that nobody chooses changes nothing (Oberst & Sontag 2019, arXiv 1905.05824).
 */
export function choose(choices: Choices, c: number, table: ActTable, { a, b }: Stream): void {
  const { chooser, social, systematic, row: rows, target, toward, goodwill, scale, request } = choices
  const { terms, word, sign, value } = table
  const me = c * CHOOSER
  const precision = chooser[me + PRECISION]
  const altruism = chooser[me + ALTRUISM]
  const positive = chooser[me + POSITIVE]
  const negative = chooser[me + NEGATIVE]
  const weightDirect = chooser[me + WEIGHT_DIRECT]
  const strangerK = chooser[me + STRANGER_K]
  const brandTheta = chooser[me + BRAND_THETA]
  const expectedSanction = chooser[me + EXPECTED_SANCTION]
  const injunctive = chooser[me + INJUNCTIVE]
  const person = choices.person[c]
  const first = c * choices.room
  const end = first + choices.count[c]
  let best = first
  let bestSum = gumbel(uniform(a, b, person, alternative(word[rows[first]], person)))
  for (let k = first + 1; k < end; k++) {
    const row = rows[k]
    const benefit = terms[TERMS * row + BENEFIT] * scale[k] * chooser[me + VALUES + value[row]]
    const approval = terms[TERMS * row + APPROVAL]
    const K = strangerK + weightDirect * goodwill[k]
    const theta = toward[k] === SELF ? 1 : willingness(altruism, positive, negative, K)
    const norms = injunctive * approval + chooser[me + DESCRIPTIVE + 1 + sign[row]] + request[k]
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
    const u = uniform(a, b, person, alternative(word[row], target[k]))
    if (!exceeds(u, bestSum - precision * worth)) continue
    best = k
    bestSum = precision * worth + gumbel(u)
  }
  choices.best[c] = best
}

/** Whether something else than keeping quiet was chosen. */
export function choosesAnAct(choices: Choices, c: number): boolean {
  return choices.best[c] !== c * choices.room
}
