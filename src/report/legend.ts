import { ranked } from '../chart/ranked.ts'
import type { Comparison } from '../study/Comparison.ts'
import { swatch } from './cells.ts'
import { type Html, html } from './html.ts'

/** Buttons that fade a strategy in all charts; null where there is one only. */
export function legend(comparison: Comparison): Html | null {
  if (comparison.strategies.length < 2) return null
  return html`<div class="legend scripts" role="group" aria-label="Strategies shown in the charts"><span aria-hidden="true">Show</span>
${ranked(comparison).map(
  ({
    name,
  }) => html`<button type="button" aria-pressed="true" data-strategy="${name}">${swatch(comparison, name)}<bdi>${name}</bdi></button>
`,
)}</div>`
}
