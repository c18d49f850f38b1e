import type { Comparison, StrategyResult } from '../study/Comparison.ts'
import { formatNumber } from '../study/format.ts'
import { type JoiningCohort, joiningCohorts } from './joiningCohorts.ts'
import { ranked } from './ranked.ts'
import { quoted } from './sentence.ts'

/** Standard normal quantile of 0.975. */
const Z = 1.96

/**
 * Whether later newcomers stay as long as earlier ones, in words: of the strategy with the best mean, the earliest and
 * the latest ones, in the latest week after joining that is known of both halves. More or less is said where the two
 * shares differ by more than chance would, people taken for independent of each other.
 */
export function cohortFinding(comparison: Comparison): string {
  const subject = ranked(comparison)[0]!
  const found = firstAndLast(subject)
  if (found === null) return `How newcomers stay, by when they joined`
  const { week, first, last } = found
  const n = [first.people, last.people].map((people) => people * comparison.replicates)
  const pooled = (first.share * n[0]! + last.share * n[1]!) / (n[0]! + n[1]!)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n[0]! + 1 / n[1]!))
  const difference = last.share - first.share
  const [early, late] = [first, last].map(({ share }) => `${formatNumber(100 * share, 1)} %`)
  const who = `with ${quoted(subject.name)} ${early} of the first visit in week ${week} after joining, ${late} of the last`
  if (Math.abs(difference) <= Z * error) return `Whenever newcomers join, about as many stay: ${who}`
  return `Of those who join later, ${difference > 0 ? 'more' : 'fewer'} stay: ${who}`
}

/** How far the fields may be off by chance, in words: twice the standard error of the one that the fewest people are in. */
export function uncertainty({ strategies, replicates }: Comparison): string {
  const fields = strategies.flatMap(({ newcomers }) => joiningCohorts(newcomers).flatMap(({ seen }) => seen))
  const errors = fields.flatMap((field) =>
    field === null ? [] : [Math.sqrt((field.share * (1 - field.share)) / (field.people * replicates))],
  )
  const largest = formatNumber(Math.max(1, Math.ceil(100 * Z * Math.max(...errors))), 1)
  return `By chance a field may be off by up to ${largest} ${largest === '1' ? 'point' : 'points'} (95 %).`
}

function firstAndLast({ newcomers }: StrategyResult) {
  const cohorts = joiningCohorts(newcomers)
  const halves: readonly (readonly JoiningCohort[])[] = [
    cohorts.slice(0, Math.floor(cohorts.length / 2)),
    cohorts.slice(Math.floor(cohorts.length / 2)).reverse(),
  ]
  for (const [place, { week }] of [...newcomers.retention.entries()].reverse()) {
    const [first, last] = halves.map((half) => half.find(({ seen }) => seen[place] !== null)?.seen[place] ?? null)
    if (first != null && last != null) return { week, first, last }
  }
  return null
}
