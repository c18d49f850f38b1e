import { isDefined } from '../statistics/Estimate.ts'
import type { Comparison, StrategyResult } from '../study/Comparison.ts'
import { classify } from '../study/classify.ts'
import { formatList, formatNumber, formatProbability, quoted as inQuotes, roundForPeople } from '../study/format.ts'
import { measureOf } from '../study/measureOf.ts'
import { standings } from '../study/standings.ts'
import { percent } from './percent.ts'
import { ranked } from './ranked.ts'

/** From this probability on a strategy is called the best without reserve. */
const SURE = 0.95
/** Names that one sentence can take; the others are counted. */
const NAMED = 4
/** Characters of a name that one sentence can take. */
const LONGEST = 32

/** What the chart of outcomes shows, in words. */
export function outcomeFinding(comparison: Comparison): string {
  const { id, name, unit, better } = measureOf(comparison, comparison.decideBy)
  const { baseline } = standings(comparison)
  const best = ranked(comparison)[0]!
  const mean = ({ outcomes }: StrategyResult) => withUnit(roundForPeople(outcomes[id]!).mean, unit)
  if (comparison.strategies.length === 1) return `With ${quoted(best.name)}, the mean of ${name} is ${mean(best)}`
  if (new Set(comparison.strategies.map(mean)).size === 1)
    return `All strategies have the same mean of ${name}: ${mean(best)}`
  const finding = `${quoted(best.name)} has the ${better === 'neither' ? 'highest' : 'best'} mean of ${name}: ${mean(best)}`
  return best === baseline ? finding : `${finding}, against ${mean(baseline)} with ${quoted(baseline.name)}`
}

/** What the chart of paired differences shows, in words. */
export function differenceFinding(comparison: Comparison): string {
  const { others, measure } = standings(comparison)
  const words = {
    better: measure.better === 'neither' ? 'higher' : 'better',
    same: 'practically the same',
    worse: measure.better === 'neither' ? 'lower' : 'worse',
    unknown: 'not enough runs to tell',
  }
  const groups = (['better', 'same', 'worse', 'unknown'] as const).flatMap((group) => {
    const members = others.filter(({ standing }) => standing === group).map(({ strategy }) => strategy.name)
    return members.length === 0 ? [] : [`${words[group]} with ${names(members)}`]
  })
  return `${capital(measure.name)} against ${quoted(comparison.baseline)}: ${groups.join('; ')}`
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
    return `${withUnit(roundForPeople(end).mean, dailyUnit)} with ${quoted(strategy.name)}`
  }
  const ends = best === undefined ? [baseline] : [best, baseline]
  return `${capital(name)} over time: at the end ${ends.map(last).join(', ')}`
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
    .map(({ name, found }) => ({ name, mean: found.mean, text: roundForPeople(found).mean }))
    .sort((a, b) => a.mean - b.mean)
  const [least, most] = [told[0], told.at(-1)]
  if (least === undefined || most === undefined) return 'Not enough runs to tell what an act of outreach brings back'
  const act = `An act of ${told.length === 1 ? quoted(most.name) : 'outreach'}`
  const range =
    least.text === most.text
      ? most.text
      : `${least.text} (${quoted(least.name)}) to ${most.text} (${quoted(most.name)})`
  return `${act} brings back ${range} kind acts by members`
}

const GOING_ON = {
  reached: '',
  joined: 'joining',
  acted: 'acting',
  returned: 'coming back',
  shared: 'sharing',
} as const

/** At which step most people are lost on the way from being reached to sharing, in words. */
export function funnelFinding({ strategies, baseline }: Comparison): string {
  const base = strategies.find(({ name }) => name === baseline)!
  const from = joins(base) ? base : strategies.find(joins)!
  const steps = from.newcomers.funnel.flatMap(({ name, share }) => {
    const found = percent(share)
    return found === null ? [] : [{ name, mean: found.mean }]
  })
  const narrowest = steps.reduce((least, step) => (step.mean < least.mean ? step : least))
  const told = strategies
    .flatMap(({ name, newcomers }) => {
      const found = percent(newcomers.funnel.find((step) => step.name === narrowest.name)!.share)
      return found === null ? [] : [{ name, mean: found.mean, text: roundForPeople(found).mean }]
    })
    .sort((a, b) => a.mean - b.mean)
  const [least, most] = [told[0]!, told.at(-1)!]
  const range =
    least.text === most.text
      ? `${most.text} %`
      : `${least.text} % (${quoted(least.name)}) to ${most.text} % (${quoted(most.name)})`
  return `The narrowest step on the way from outside is ${GOING_ON[narrowest.name]}: ${range} go on`
}

function joins({ newcomers }: StrategyResult): boolean {
  return newcomers.funnel.some(({ share }) => percent(share) !== null)
}

/** Which share of newcomers still visits in the latest week that is known, in words. */
export function retentionFinding(comparison: Comparison): string {
  const { baseline } = standings(comparison)
  const best = ranked(comparison).find((strategy) => strategy.name !== comparison.baseline)
  const shown = best === undefined ? [baseline] : [best, baseline]
  const known = shown.flatMap(({ newcomers }) => newcomers.retention.filter((point) => isDefined(point.newcomers)))
  const week = Math.max(...known.map((point) => point.week))
  const told = shown.flatMap(({ name, newcomers }) => {
    const found = percent(newcomers.retention.find((point) => point.week === week)?.newcomers ?? null)
    return found === null ? [] : [`${roundForPeople(found).mean} % with ${quoted(name)}`]
  })
  if (told.length === 0) return 'How many newcomers still visit, week by week after joining'
  return `Newcomers who still visit in week ${week} after joining: ${told.join(', ')}`
}

/** A name in a sentence; the whole of a long one stands beside its row. */
export function quoted(name: string): string {
  const characters = [...name]
  return inQuotes(
    characters.length <= LONGEST
      ? name
      : `${characters
          .slice(0, LONGEST - 1)
          .join('')
          .trimEnd()}…`,
  )
}

function names(all: readonly string[]): string {
  const shown = all.length <= NAMED ? all : all.slice(0, NAMED - 1)
  const more = all.length - shown.length
  return formatList([...shown.map(quoted), ...(more === 0 ? [] : [`${formatNumber(more)} more`])])
}

/** "450 a month", "64 % of members"; a scale such as "from −1 to 1" is no unit to say after a number. */
function withUnit(value: string, unit: string): string {
  return unit === '' || /\d/.test(unit) ? value : `${value} ${unit}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
