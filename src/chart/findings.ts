import { isDefined } from '../statistics/Estimate.ts'
import type { Comparison, StrategyResult } from '../study/Comparison.ts'
import { classify } from '../study/classify.ts'
import { capital } from '../study/evidence/words.ts'
import { formatList, formatProbability, roundForPeople } from '../study/format.ts'
import { measureOf } from '../study/measureOf.ts'
import { standings } from '../study/standings.ts'
import { withUnit } from './amount.ts'
import { glance } from './glance.ts'
import { ranked } from './ranked.ts'
import { quoted, quotedList } from './sentence.ts'

/** From this probability on a strategy is called the best without reserve. */
const SURE = 0.95

/** What the chart of outcomes shows of a measure, in words. */
export function outcomeFinding(comparison: Comparison, id: string): string {
  const { name, unit, better } = measureOf(comparison, id)
  const { baseline } = standings(comparison)
  const shown = comparison.strategies.filter(({ outcomes }) => outcomes[id] !== undefined)
  const value = ({ outcomes }: StrategyResult) => glance(outcomes[id]!)
  const [first] = shown
  if (shown.length === 1) return `With ${quoted(first!.name)}, the mean of ${name} is ${withUnit(value(first!), unit)}`
  if (new Set(shown.map(value)).size === 1)
    return `All strategies have the same mean of ${name}: ${withUnit(value(first!), unit)}`
  const sign = better === 'less' ? -1 : 1
  const gain = ({ outcomes }: StrategyResult) => sign * outcomes[id]!.mean
  const best = shown.reduce((most, strategy) => (gain(strategy) > gain(most) ? strategy : most))
  const most = `On average ${quoted(best.name)} ${better === 'neither' ? 'is highest' : 'does best'} in ${name}`
  const base = baseline.outcomes[id]
  if (best === baseline || base === undefined) return `${most}: ${withUnit(value(best), unit)}`
  const both = [best.outcomes[id]!, base]
  const [its, others] = both.map((one) => glance(one, both))
  return `${most}: ${withUnit(its!, unit)}, against ${again(others!, unit)} with ${quoted(baseline.name)}`
}

/** What the chart of paired differences shows of a measure, in words. */
export function differenceFinding(comparison: Comparison, id: string): string {
  const { better, name } = measureOf(comparison, id)
  const matters = id === comparison.decideBy ? comparison.mattersFrom.amount : 0
  const words = {
    better: better === 'neither' ? 'higher' : 'better',
    same: matters > 0 ? 'practically the same' : 'the same',
    worse: better === 'neither' ? 'lower' : 'worse',
    unknown: 'not enough runs to tell',
  }
  const told = standings(comparison).others.flatMap(({ strategy }) => {
    const difference = strategy.differences[id]
    return difference === undefined ? [] : [{ strategy, standing: classify(difference, matters, better) }]
  })
  const groups = (['better', 'same', 'worse', 'unknown'] as const).flatMap((group) => {
    const members = told.filter(({ standing }) => standing === group).map(({ strategy }) => strategy.name)
    return members.length === 0 ? [] : [`${words[group]} with ${quotedList(members)}`]
  })
  return `${capital(name)} against ${quoted(comparison.baseline)}: ${groups.join('; ')}`
}

/** What the chart of the probability of being best shows, in words. */
export function bestFinding({ strategies }: Comparison): string {
  const [first, second] = [...strategies].sort((a, b) => b.probabilityBest - a.probabilityBest)
  const named = ({ name, probabilityBest }: StrategyResult) => `${quoted(name)} (${formatProbability(probabilityBest)})`
  if (first!.probabilityBest >= SURE) return `The best one is almost surely ${named(first!)}`
  if (first!.probabilityBest < 0.5) return `No strategy stands out as the best: ${named(first!)}, ${named(second!)}`
  return `The best one is probably ${named(first!)}, but it may be ${named(second!)}`
}

/** What the chart over time shows of a measure, in words. */
export function courseFinding(comparison: Comparison, id: string): string {
  const { name, dailyUnit } = measureOf(comparison, id)
  const best = ranked(comparison).find((strategy) => strategy.name !== comparison.baseline)
  const { baseline } = standings(comparison)
  const last = (strategy: StrategyResult) => {
    const { mean, low, high } = strategy.course[id]!
    const end = { mean: mean.at(-1)!, low: low.at(-1)!, high: high.at(-1)! }
    return roundForPeople(end).mean
  }
  const first = best ?? baseline
  const finding = `${capital(name)} at the end: ${withUnit(last(first), dailyUnit)} with ${quoted(first.name)}`
  return first === baseline ? finding : `${finding}, ${again(last(baseline), dailyUnit)} with ${quoted(baseline.name)}`
}

/** What the strategy with the best mean does to the scenario's other measures, in words. */
export function sideFinding(comparison: Comparison, ids: readonly string[]): string {
  const { winner, others } = standings(comparison)
  const subject = winner ?? others[0]!.strategy
  const touched = ids.map((id) => {
    const { name, better } = measureOf(comparison, id)
    const difference = subject.differences[id]
    return { name, standing: difference === undefined ? 'unknown' : classify(difference, 0, better), better }
  })
  const having = (...kinds: readonly string[]) =>
    touched
      .filter(({ standing, better }) => kinds.includes(better === 'neither' ? `${standing} neither` : standing))
      .map(({ name }) => name)
  const parts = [
    { words: 'better', found: having('better') },
    { words: 'worse', found: having('worse') },
    { words: 'higher', found: having('better neither') },
    { words: 'lower', found: having('worse neither') },
  ].flatMap(({ words, found }) => (found.length === 0 ? [] : [`${words} in ${formatList(found)}`]))
  if (parts.length === 0) return `Elsewhere ${quoted(subject.name)} makes no clear difference`
  return `Elsewhere ${quoted(subject.name)} is ${parts.join(', ')}`
}

/** What comes back from an act of outreach, in words: only what an interval without 0 supports. */
export function reciprocityFinding({ strategies }: Comparison): string {
  const told = strategies
    .flatMap(({ name, reciprocity: { perAct: found } }) => (isDefined(found) ? [{ name, found }] : []))
    .filter(({ found: { low, high } }) => low !== null && high !== null && (low > 0 || high < 0))
    .sort((a, b) => a.found.mean - b.found.mean)
  const [least, most] = [told[0], told.at(-1)]
  if (least === undefined || most === undefined) return 'Not enough runs to tell what an act of outreach brings back'
  const act = `An act of ${told.length === 1 ? quoted(most.name) : 'outreach'}`
  const [low, high] = [least, most].map(({ found }) => glance(found, [least.found, most.found]))
  const range = low === high ? low : `${low} (${quoted(least.name)}) to ${high} (${quoted(most.name)})`
  return `${act} brings back ${range} kind acts by members`
}

/** A second number of a unit that has been named: "63 %" after "64 % of members". */
function again(value: string, unit: string): string {
  return unit.startsWith('%') ? `${value} %` : value
}
