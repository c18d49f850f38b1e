import { measures } from '../community/measures.ts'
import type { StrategyRun } from '../community/ReplicateResult.ts'
import { type Defined, type Estimate, estimate } from '../statistics/Estimate.ts'
import { ratioOfMeans } from '../statistics/ratioOfMeans.ts'
import { hoursSpent } from './reciprocity.ts'

/** What a scenario says that things are worth, all in one currency and from 0. */
export interface Prices {
  /** How amounts are written, such as "EUR"; null for bare numbers. */
  readonly currency: string | null
  /** What an hour of the team costs. */
  readonly hour: number
  /** By name of the measure: what one more is worth, or one less where less is better. */
  readonly worth: Readonly<Record<string, number>>
}

/**
 * What a strategy earns and costs in one community over the whole horizon. Value is what it brings more (or, where less
 * is better, saves) than the same community without any outreach; the cost is the hours spent, not those given.
 */
export interface MoneyReturn {
  readonly value: Estimate
  readonly cost: Estimate
  /** Value − cost. */
  readonly net: Estimate
  /** (Value − cost) ÷ cost, a ratio of means with Fieller’s interval: 0 pays for itself, −1 brings nothing. */
  readonly roi: Defined<Estimate>
}

/** Measures that can have a price, which are counted one by one; a price belongs to one of them. */
export const priced = measures.flatMap(({ name, one, better }) =>
  one === undefined ? [] : [{ name, one, sign: better === 'less' ? -1 : 1 }],
)

/**
 * @param runs with the outreach, one per replicate
 * @param twins the same communities without any outreach, in the same order
 */
export function moneyReturn(
  prices: Prices,
  runs: readonly StrategyRun[],
  twins: readonly StrategyRun[],
  days: number,
): MoneyReturn {
  const values = runs.map((run, i) => worthOf(prices, run, days) - worthOf(prices, twins[i]!, days))
  const costs = runs.map((run) => prices.hour * hoursSpent(run))
  const net = values.map((value, i) => value - costs[i]!)
  const free = prices.hour === 0 ? 'an hour costs nothing' : 'no time was spent'
  return {
    value: estimate(values),
    cost: estimate(costs),
    net: estimate(net),
    roi: ratioOfMeans(net, costs, free),
  }
}

/** What all that is priced was worth over the horizon; what should be less counts below 0. */
export function worthOf({ worth }: Prices, { outcomes }: StrategyRun, days: number): number {
  return priced.reduce((sum, { name, sign }) => {
    const price = Object.hasOwn(worth, name) ? worth[name]! : 0
    // Outcomes of what is counted are per 30 days.
    return sum + sign * price * (((outcomes[name] ?? 0) * days) / 30)
  }, 0)
}
