import { type Estimate, isDefined } from '../statistics/Estimate.ts'
import type { Comparison, StrategyResult } from '../study/Comparison.ts'
import { standings } from '../study/standings.ts'
import { glance } from './glance.ts'
import { percent } from './percent.ts'
import { ranked } from './ranked.ts'
import { quoted, quotedList } from './sentence.ts'

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
      return found === null ? [] : [{ name, found }]
    })
    .sort((a, b) => a.found.mean - b.found.mean)
  const [least, most] = [told[0]!, told.at(-1)!]
  const [low, high] = [least, most].map(({ found }) => glance(found, [least.found, most.found]))
  const range = low === high ? `${low} %` : `${low} % (${quoted(least.name)}) to ${high} % (${quoted(most.name)})`
  return `The narrowest step on the way from outside is ${GOING_ON[narrowest.name]}: ${range} go on`
}

function joins({ newcomers }: StrategyResult): boolean {
  return newcomers.funnel.some(({ share }) => percent(share) !== null)
}

/**
 * Who keeps more newcomers, in words: the week after joining in which a strategy differs most from the baseline, of those
 * in which their intervals do not meet, all strategies that do so then, and whether that lasts.
 */
export function retentionFinding(comparison: Comparison): string {
  const { baseline } = standings(comparison)
  const others = ranked(comparison).filter((strategy) => strategy !== baseline)
  const shown = [...others.slice(0, 1), baseline]
  const last = Math.max(0, ...shown.flatMap(known))
  const clear = others
    .flatMap((strategy) => known(strategy).map((week) => ({ strategy, week, by: apart(strategy, baseline, week) })))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))[0]
  if (clear !== undefined) {
    const { strategy, week, by } = clear
    const alike = others.filter((other) => apart(other, baseline, week) * by > 0)
    const verb = `${by > 0 ? 'keep' : 'lose'}${alike.length === 1 ? 's' : ''} more newcomers`
    const found = [strategy, baseline].map((one) => visitors(one, week)!)
    const [its, base] = found.map((one) => `${glance(one, found)} %`)
    const most = alike.length === 1 ? its : `${by > 0 ? 'up' : 'down'} to ${its}`
    const lasts = week >= last || alike.some((other) => apart(other, baseline, last) * by > 0)
    const lasting = lasts ? '' : `, but not clearly in week ${last}`
    return `${quotedList(alike.map(({ name }) => name))} ${verb} in week ${week} after joining (${most} visit, ${base} with ${quoted(baseline.name)})${lasting}`
  }
  const found = shown.flatMap((strategy) => visitors(strategy, last) ?? [])
  const told = shown.flatMap((strategy) => {
    const one = visitors(strategy, last)
    return one === null ? [] : [`${glance(one, found)} % with ${quoted(strategy.name)}`]
  })
  if (told.length === 0) return 'How many newcomers still visit, week by week after joining'
  const runs = comparison.replicates > 1 ? 'no clear difference' : 'not enough runs to tell them apart'
  const unclear = others.length === 0 ? '' : `, ${runs}`
  return `Newcomers who still visit in week ${last} after joining: ${told.join(', ')}${unclear}`
}

/** Weeks after joining of which something is known. */
function known({ newcomers }: StrategyResult): number[] {
  return newcomers.retention.flatMap((point) => (isDefined(point.newcomers) ? [point.week] : []))
}

function visitors({ newcomers }: StrategyResult, week: number): Estimate | null {
  return percent(newcomers.retention.find((point) => point.week === week)?.newcomers ?? null)
}

/** How far a strategy is above another in a week; 0 where their intervals meet or nobody knows. */
function apart(strategy: StrategyResult, other: StrategyResult, week: number): number {
  const [a, b] = [visitors(strategy, week), visitors(other, week)]
  if (a === null || b === null || a.low === null || b.low === null) return 0
  return a.low > b.high! || a.high! < b.low ? a.mean - b.mean : 0
}
