import { isDefined } from '../statistics/Estimate.ts'
import type { Comparison, StrategyResult } from './Comparison.ts'
import { formatCount, formatEstimate, quoted } from './format.ts'
import { shareInWords } from './shareInWords.ts'

/** What a strategy earns and costs, in a sentence; null without prices or outreach. */
export function moneyInWords({ prices, days }: Comparison, { name, money, rules }: StrategyResult): string | null {
  if (prices === null || money === null) return null
  const who = quoted(name)
  if (rules.length === 0) return `${who} does nothing, so it costs nothing and earns nothing.`
  const unit = prices.currency === null ? '' : ` ${prices.currency}`
  const cost = `${who} costs ${formatEstimate(money.cost)}${unit} of time in ${formatCount(days, 'day')}`
  const value = `brings ${formatEstimate(money.value)}${unit} at the prices of the scenario`
  const roi = isDefined(money.roi)
    ? `a return of ${shareInWords(money.roi)}`
    : `a return that is not defined, because ${money.roi.notDefined}`
  return `${cost} and ${value}: ${roi}.`
}
