import { withVariables } from '../chart/chartVariables.ts'
import { colours } from '../chart/colours.ts'
import { signedMean } from '../chart/signedMean.ts'
import { type Defined, type Estimate, isDefined } from '../statistics/Estimate.ts'
import type { Comparison, StrategyResult } from '../study/Comparison.ts'
import { formatInterval, formatNumber, roundForPeople } from '../study/format.ts'
import { type Html, html, trusted } from './html.ts'

/** The name of a strategy with its colour in the charts; the baseline is marked as such. */
export function nameCell(comparison: Comparison, { name }: StrategyResult): Html {
  const note = name === comparison.baseline ? html`<small>baseline</small>` : null
  return html`<span class="name">${swatch(comparison, name)}<bdi>${name}</bdi>${note}</span>`
}

/** A dot in the colour that a strategy has in the charts. */
export function swatch(comparison: Comparison, name: string): Html {
  return dot(colours(comparison).get(name)!)
}

/** A dot in a colour of the charts. */
export function dot(colour: string): Html {
  const circle = withVariables(` fill="${colour}"`)
  return html`<svg class="swatch" viewBox="0 0 10 10" aria-hidden="true"><circle cx="5" cy="5" r="5"${trusted(circle)}/></svg>`
}

/** A mean with its interval below; a difference also has its sign. */
export function estimateCell(estimate: Estimate | undefined, signed = false): Html {
  if (estimate === undefined) return html`<span class="none">no value</span>`
  const mean = signed ? signedMean(estimate) : roundForPeople(estimate).mean
  const interval = formatInterval(estimate)
  return html`<b>${mean}</b>${interval === null ? null : html`<small>${interval}</small>`}`
}

/** An estimate, or the reason why there is none. */
export function definedCell(value: Defined<Estimate>, signed = false): Html {
  if (isDefined(value)) return estimateCell(value, signed)
  return html`<span class="none">not defined, because ${value.notDefined}</span>`
}

/** A share in percent, with its interval. */
export function shareCell(value: Defined<Estimate>): Html {
  if (!isDefined(value)) return definedCell(value)
  const percent = (part: number | null) => (part === null ? null : 100 * part)
  const { mean, low, high } = value
  const found = { mean: 100 * mean, low: percent(low), high: percent(high) }
  const interval = formatInterval(found)
  return html`<b>${roundForPeople(found).mean} %</b>${interval === null ? null : html`<small>${interval}</small>`}`
}

/** Minutes as hours. */
export function hours(minutes: number): string {
  return formatNumber(minutes / 60)
}

/** Nothing to show: the baseline has no difference to itself. */
export const dash: Html = html`<span class="none"><span aria-hidden="true">–</span><span class="unseen">does not apply</span></span>`
