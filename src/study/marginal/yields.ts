import { measures } from '../../community/measures.ts'
import type { StrategyRun } from '../../community/ReplicateResult.ts'
import { worthOf } from '../money.ts'
import type { Question } from '../Question.ts'
import type { Yield } from './Marginal.ts'

/** A yield with how it is read from a run. */
export interface Counted extends Yield {
  readonly of: (run: StrategyRun) => number | null
  /** A difference × this ÷ a difference in hours over the whole horizon is what an hour brings. */
  readonly scale: number
}

/**
 * What the marginal value is counted in. What is counted per month is worth so many per hour; a level, such as retention,
 * so many points per hour a week.
 */
export function yieldsOf({ decideBy, days, prices }: Question): Counted[] {
  const ids = decideBy === 'kind acts' ? [decideBy] : [decideBy, 'kind acts']
  const counted = ids.map((id): Counted => {
    const { name, unit, better, kind } = measures.find((measure) => measure.name === id)!
    const flow = kind === 'flow'
    return {
      id,
      name,
      unit,
      better,
      hourUnit: flow ? `${name} per hour` : `${unit} per hour a week`,
      scale: days / (flow ? 30 : 7),
      of: ({ outcomes }) => outcomes[id] ?? null,
    }
  })
  if (prices === null) return counted
  const unit = prices.currency ?? 'money'
  const money: Counted = {
    id: 'money',
    name: 'value in money',
    unit,
    better: 'more',
    hourUnit: `${unit} per hour`,
    scale: 1,
    of: (run) => worthOf(prices, run, days),
  }
  return [...counted, money]
}
