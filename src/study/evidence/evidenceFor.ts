import { fittedNumbers } from '../../scenario/fittedNumbers.ts'
import type { EvidenceRow } from './Evidence.ts'
import type { MeasuredEvidence } from './MeasuredEvidence.ts'

/** The published results about communities that some of the people took part in. */
export interface EvidenceFor {
  /** Names of the people that took part in none. */
  readonly untried: readonly string[]
  /** Those outside their tolerance first, then as they were measured. */
  readonly rows: readonly EvidenceRow[]
  /** Numbers that these people were fitted by, and those of the designs that were set by hand. */
  readonly fitted: number
  readonly setByHand: number
}

/** What is known of the people of a comparison, by the names of their populations. */
export function evidenceFor(names: readonly string[], { trials }: MeasuredEvidence): EvidenceFor {
  const own = trials.filter(({ populations }) => populations.some((name) => names.includes(name)))
  const tried = (name: string) => own.some(({ populations }) => populations.includes(name))
  const rows = own.flatMap(({ results }) => results)
  return {
    untried: names.filter((name) => !tried(name)),
    rows: [...rows.filter(({ pass }) => !pass), ...rows.filter(({ pass }) => pass)],
    fitted: names.reduce((sum, name) => sum + (tried(name) ? (fittedNumbers[name]?.length ?? 0) : 0), 0),
    setByHand: own.reduce((sum, one) => sum + one.setByHand, 0),
  }
}
