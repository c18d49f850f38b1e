import { row } from '../../src/field/actsIn.ts'
import type { TrialRecord } from '../../src/field/recordOf.ts'
import { trialMeasures } from '../../src/field/trialMeasures.ts'
import { standardActs } from '../../src/model/acts.ts'

/** What somebody (−1: the team) did toward somebody on some day; by default toward nobody else, and uncaused. */
export interface Done {
  readonly day: number
  readonly by: number
  readonly act: string
  readonly to?: number
  /** Place of the act that brought it about. */
  readonly cause?: number
  readonly planted?: boolean
  /** Whether it counts; yes unless said otherwise. */
  readonly counts?: boolean
}

const signs = { kind: 1, harmful: -1, neutral: 0 }

/** A record of some people and what they did, in the order of delivery. */
export function recordFrom(
  people: number,
  done: readonly Done[],
  {
    subjects = [],
    lastVisit = [],
  }: { readonly subjects?: readonly number[]; readonly lastVisit?: readonly number[] } = {},
): TrialRecord {
  const acts = (of: (one: Done) => number) => Float64Array.from(done, of)
  const everybody = Array.from({ length: people }, (_, person) => person)
  return {
    day: acts(({ day }) => day),
    act: acts(({ act }) => row[act]!),
    sign: acts(({ act }) => signs[standardActs[row[act]!]!.class]),
    actor: acts(({ by }) => by),
    target: acts(({ by, to = by }) => to),
    cause: acts(({ cause = -1 }) => cause),
    counted: acts(({ counts = true }) => (counts ? 1 : 0)),
    planted: acts(({ planted = false }) => (planted ? 1 : 0)),
    subject: Float64Array.from(everybody, (person) => (subjects.includes(person) ? 1 : 0)),
    member: new Float64Array(people).fill(1),
    visited: Float64Array.from(everybody, (person) => lastVisit[person] ?? Number.NEGATIVE_INFINITY),
  }
}

/** Followed from day 3 for a week, of four weeks. */
export const design = { follow_from: 3, follow_up: 7, horizon: 28 }

/** The figures of a measure in some records, by name. */
export function figuresOf(name: string, ...records: readonly TrialRecord[]): Record<string, number> {
  const measure = trialMeasures.find((one) => one.name === name)!
  const values = measure.of(records, design)
  return Object.fromEntries(measure.names().map((figure, k) => [figure, values[k]!]))
}
