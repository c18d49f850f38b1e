import { isDefined } from '../statistics/Estimate.ts'
import type { Comparison } from '../study/Comparison.ts'
import { formatList, quoted } from '../study/format.ts'
import type { Marginal } from '../study/marginal/Marginal.ts'
import { measureOf } from '../study/measureOf.ts'

/** What the chart over hours shows, in words. */
export function hoursFinding({ decideBy }: Comparison, { curves }: Marginal): string {
  const having = (kind: string) =>
    curves.filter(({ shape }) => shape[decideBy]!.kind === kind).map(({ strategy }) => quoted(strategy))
  const [less, more, idle, open] = ['diminishing', 'growing', 'unspent', 'unknown'].map(having)
  const parts = [
    ...(less!.length === 0 ? [] : [`less with ${formatList(less!)}`]),
    ...(more!.length === 0 ? [] : [`more with ${formatList(more!)}`]),
  ]
  const found = parts.length === 0 ? [] : [`A further hour brings ${formatList(parts)}`]
  const rest = [
    ...(idle!.length === 0 ? [] : [`no use for more time with ${formatList(idle!)}`]),
    ...(open!.length === 0 ? [] : [`not enough runs to tell with ${formatList(open!)}`]),
  ]
  const text = [...found, ...rest].join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** What the chart of the parts of the model shows, in words: the channel through which most comes, if that is clear. */
export function partsFinding(comparison: Comparison, strategy: string): string {
  const { ablation, decideBy } = comparison
  const { name } = measureOf(comparison, decideBy)
  const found = ablation!.strategies.find((one) => one.name === strategy)!
  const channels = ablation!.parts.filter(({ of }) => of === null)
  const { difference } = found
  const clear = isDefined(difference)
    ? channels.filter(({ name: channel }) => {
        const passed = difference.parts[channel]!
        if (!isDefined(passed) || passed.amount.low === null || passed.amount.high === null) return false
        const { mean, low, high } = passed.amount
        return (low > 0 || high < 0) && mean > 0 === difference.whole.mean > 0
      })
    : []
  const what = `What ${quoted(strategy)} brings in ${name}`
  if (clear.length === 0) return `${what}: not enough runs to tell through which channel it comes`
  return `${what} comes through ${formatList(clear.map(({ name: channel }) => channel))}`
}
