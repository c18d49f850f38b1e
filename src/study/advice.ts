import type { Comparison, StrategyResult } from './Comparison.ts'
import type { Standing } from './classify.ts'
import { formatList, formatProbability, quoted } from './format.ts'
import type { Standings } from './standings.ts'

/** The first line of the verdict: what to choose, and how sure that is. */
export function advice(comparison: Comparison, standings: Standings): string {
  const { winner, others, measure } = standings
  const base = quoted(comparison.baseline)
  if (others.length === 0) return `Only ${base} was run: there is nothing to compare it with.`
  if (measure.better === 'neither') return withoutDirection(base, standings)
  return winner === null ? keep(base, standings) : choose(winner, comparison, standings)
}

function choose(winner: StrategyResult, comparison: Comparison, { measure, alike, untold }: Standings): string {
  const { strategies, baseline } = comparison
  const name = quoted(winner.name)
  const sure = `best of ${strategies.length} with a probability of ${formatProbability(winner.probabilityBest)}`
  const same = alike.length === 0 ? '' : `; ${are(alike)} practically the same as it`
  const open = untold.length === 0 ? '' : `; not enough runs to tell it from ${names(untold, 'or')}`
  return `Choose ${name}: better than ${quoted(baseline)} for ${measure.name}, ${sure}${same}${open}.`
}

/** Nothing is better than the baseline. */
function keep(base: string, { others, measure }: Standings): string {
  const { same, worse, unknown } = byStanding(others)
  const forMeasure = `for ${measure.name}`
  if (unknown.length > 0) {
    const told = [
      ...(same.length === 0 ? [] : [`${are(same)} practically the same as ${base}`]),
      ...(worse.length === 0 ? [] : [`${are(worse)} worse`]),
    ]
    const rest = told.length === 0 ? '' : ` ${formatList(told)}.`
    return `Not enough runs to tell ${names(unknown)} from ${base} ${forMeasure}.${rest} Add replicates before you choose.`
  }
  if (same.length === 0) return `Keep ${base}: ${are(worse)} worse ${forMeasure}.`
  const rest = worse.length === 0 ? '' : `, and ${are(worse)} worse`
  return `No need to leave ${base}: ${are(same)} practically the same ${forMeasure}${rest}.`
}

function withoutDirection(base: string, { others, measure }: Standings): string {
  const { better, worse, same, unknown } = byStanding(others)
  const found = [
    ...(better.length === 0 ? [] : [`more of it with ${names(better)}`]),
    ...(worse.length === 0 ? [] : [`less with ${names(worse)}`]),
    ...(same.length === 0 ? [] : [`practically the same with ${names(same)}`]),
    ...(unknown.length === 0 ? [] : [`not enough runs to tell with ${names(unknown)}`]),
  ]
  return `For ${measure.name} neither more nor less is better, so nothing wins. Against ${base}: ${found.join('; ')}.`
}

function byStanding(others: Standings['others']): Record<Standing, readonly StrategyResult[]> {
  const having = (wanted: Standing) =>
    others.filter(({ standing }) => standing === wanted).map(({ strategy }) => strategy)
  return { better: having('better'), worse: having('worse'), same: having('same'), unknown: having('unknown') }
}

function names(strategies: readonly StrategyResult[], last: 'and' | 'or' = 'and'): string {
  return formatList(
    strategies.map(({ name }) => quoted(name)),
    last,
  )
}

function are(strategies: readonly StrategyResult[]): string {
  return `${names(strategies)} ${strategies.length === 1 ? 'is' : 'are'}`
}
