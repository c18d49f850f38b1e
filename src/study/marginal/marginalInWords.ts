import { type Defined, type Estimate, isDefined } from '../../statistics/Estimate.ts'
import type { Comparison } from '../Comparison.ts'
import { formatEstimate, formatNumber, quoted } from '../format.ts'
import type { BreakEven, HoursCurve, Yield } from './Marginal.ts'

/** What further hours of a strategy are worth, in a sentence or two; null when nobody asked or it does nothing. */
export function marginalInWords({ marginal, decideBy, prices }: Comparison, strategy: string): string | null {
  const curve = marginal?.curves.find((one) => one.strategy === strategy)
  if (!marginal || curve === undefined) return null
  const facts = marginal.yields.find(({ id }) => id === decideBy)!
  const even =
    curve.breakEven === null || prices === null
      ? ''
      : ` ${breakEvenInWords(curve.breakEven, `${formatNumber(prices.hour)}${prices.currency === null ? '' : ` ${prices.currency}`}`)}`
  return `${bending(curve, facts)}${even}`
}

/** Whether the return diminishes, with what the first and the further hours bring. */
function bending({ strategy, shape }: HoursCurve, { id, hourUnit }: Yield): string {
  const { kind, first, last, rates } = shape[id]!
  const who = quoted(strategy)
  if (first === 0) return `${who} spends no time, however much it is given.`
  if (rates === null) {
    return `${who} has no use for more than ${formatNumber(first, 0.1)} hours a week: beyond these it meets nobody more to spend them on.`
  }
  const [before, after] = rates
  const found = `each of the first ${formatNumber(first, 0.1)} hours a week of ${who} brings ${rate(before)} ${hourUnit}, each further one, up to ${formatNumber(last, 0.1)} hours, ${rate(after)}`
  const meaning = {
    diminishing: 'Returns diminish',
    growing: 'Returns grow',
    unknown: 'Not enough runs to tell whether returns diminish',
    unspent: 'No more hours are used',
  }
  return `${meaning[kind]}: ${found.replace(` ${hourUnit}`, perHourWord(hourUnit))}.`
}

/** "0.53 shares", since "each hour" is said already. */
function perHourWord(hourUnit: string): string {
  return ` ${hourUnit.replace(/ per hour$/, '')}`
}

function rate(found: Defined<Estimate>): string {
  return isDefined(found) ? formatEstimate(found) : 'what is not defined'
}

function breakEvenInWords({ paysUpTo, losesFrom, best }: BreakEven, price: string): string {
  const hours = (value: number) => `${formatNumber(value, 0.1)} hours a week`
  if (losesFrom === 0) return `At ${price} an hour not even the first hours are worth their price.`
  const until =
    paysUpTo > 0
      ? `each further hour is worth its price up to ${hours(paysUpTo)}`
      : 'no hour is worth its price for sure'
  const after =
    losesFrom === null ? 'none that was tried is surely worth less' : `from ${hours(losesFrom)} on it is worth less`
  const most = best > 0 ? `; value minus cost is highest at ${hours(best)}` : '; value minus cost is highest with none'
  return `At ${price} an hour ${until}, and ${after}${most}.`
}
