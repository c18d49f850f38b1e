import { utility } from '../model/utility.ts'
import { willingness } from '../model/willingness.ts'
import { alternative } from '../random/alternative.ts'
import { exceeds, gumbel } from '../random/gumbel.ts'
import { type Stream, uniform } from '../random/Stream.ts'
import type { ActTable } from './actTable.ts'
import type { Choices } from './Choices.ts'
import {
  ALTRUISM,
  ANYBODY,
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
  WHOEVER,
} from './places.ts'

/**
 * Weighs the alternatives of choice c and chooses one: the largest λU + Gumbel. The draw belongs to the alternative
 * (act, target), so an alternative that nobody chooses changes nothing (Oberst & Sontag 2019, arXiv 1905.05824). An
 * act toward whoever comes to mind is one alternative, whoever that is.
 *
 * @param from - the place of the first alternative that has not been weighed yet; those before keep what they have
 */
export function choose(choices: Choices, c: number, from: number, table: ActTable, { a, b }: Stream): void {
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
  const end = c * choices.room + choices.count[c]
  let best = choices.best[c]
  let largest = choices.largest[c]
  for (let k = from; k < end; k++) {
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
    const u = uniform(a, b, person, alternative(word[row], toward[k] === ANYBODY ? WHOEVER : target[k]))
    if (!exceeds(u, largest - precision * worth)) continue
    best = k
    largest = precision * worth + gumbel(u)
  }
  choices.best[c] = best
  choices.largest[c] = largest
}

/** Whether an act toward somebody, whoever it is, might be worth choosing: at the goodwill that speaks for it most. */
export function mightChoose(choices: Choices, c: number, row: number, table: ActTable, { a, b }: Stream): boolean {
  const { chooser } = choices
  const me = c * CHOOSER
  const benefit = table.terms[TERMS * row + BENEFIT] * chooser[me + VALUES + table.value[row]]
  const approval = table.terms[TERMS * row + APPROVAL]
  // Goodwill goes from −1 to 1; a little more makes up for rounding.
  const direct = chooser[me + WEIGHT_DIRECT] * (benefit < 0 ? -reach : reach)
  const K = chooser[me + STRANGER_K] + direct
  const worth = utility(
    willingness(chooser[me + ALTRUISM], chooser[me + POSITIVE], chooser[me + NEGATIVE], K),
    benefit,
    chooser[me + BRAND_THETA],
    table.terms[TERMS * row + BRAND_BENEFIT],
    table.terms[TERMS * row + COST],
    chooser[me + EXPECTED_SANCTION],
    approval,
    chooser[me + INJUNCTIVE] * approval + chooser[me + DESCRIPTIVE + 1 + table.sign[row]],
  )
  const u = uniform(a, b, choices.person[c], alternative(table.word[row], WHOEVER))
  return exceeds(u, choices.largest[c] - chooser[me + PRECISION] * worth)
}

const reach = 1 + 1e-9

/** Whether something else than keeping quiet was chosen. */
export function choosesAnAct(choices: Choices, c: number): boolean {
  return choices.best[c] !== c * choices.room
}
