import type { Comparison } from '../study/Comparison.ts'
import { formatCount, formatNumber } from '../study/format.ts'
import { standings } from '../study/standings.ts'
import { glance } from './glance.ts'
import { percent } from './percent.ts'
import { ranked } from './ranked.ts'
import { quoted } from './sentence.ts'
import type { StrategyWork } from './strategyWork.ts'

/** From this share of the cases on it is told that a strategy misses them. */
const MANY = 0.1

/** What the chart of inequality shows, in words: what the most active tenth does with the strategy that the verdict is about. */
export function inequalityFinding(comparison: Comparison): string {
  const { baseline } = comparison
  const known = ranked(comparison).flatMap(({ name, actShares }) =>
    actShares === null ? [] : [{ name, share: percent(actShares.mostActive)! }],
  )
  // All to one step, so that what differs in words differs in numbers.
  const told = known.map(({ name, share }) => ({
    name,
    text: glance(
      share,
      known.map((one) => one.share),
    ),
  }))
  const most = (text: string) => `The most active 10 % of members do ${text} % of all acts`
  const { subject } = standings(comparison)
  const first = told.find(({ name }) => name === subject.name) ?? told[0]!
  const found = `${most(first.text)} with ${quoted(first.name)}`
  const base = told.find(({ name }) => name === baseline)
  if (base === undefined || base === first) return found
  if (told.every(({ text }) => text === first.text)) return `${most(first.text)}, whatever the strategy`
  return base.text === first.text
    ? `${found}, as with ${quoted(base.name)}`
    : `${found}, ${base.text} % with ${quoted(base.name)}`
}

/** What the chart of the team's work shows, in words: how far it gets with the strategy that the verdict is about. */
export function workloadFinding(comparison: Comparison, work: readonly StrategyWork[]): string {
  const { subject } = standings(comparison)
  const met = work.filter(({ total }) => total.cases > 0)
  const first = met.find(({ name }) => name === subject.name) ?? met[0]
  if (first === undefined) return 'The team meets nobody whom its rules are for'
  const { total, hours } = first
  const time =
    hours.given === 0 ? '' : ` in ${formatNumber(hours.spent, 1)} of ${formatCount(Math.round(hours.given), 'hour')}`
  const found = `With ${quoted(first.name)} the team serves ${shareText(total.served / total.cases)} of its cases${time}`
  const missing = ({ total: { tooLate, undone, cases } }: StrategyWork) => (tooLate + undone) / cases
  const worst = met.reduce((most, one) => (missing(one) > missing(most) ? one : most))
  if (worst === first || missing(worst) < MANY) return found
  return `${found}; with ${quoted(worst.name)} it misses ${shareText(missing(worst))}`
}

/** A share in whole percent; nearly all is not all, and hardly any not none. */
export function shareText(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1 %'
  if (share < 1 && share >= 0.995) return 'over 99 %'
  return `${formatNumber(100 * share, 1)} %`
}
