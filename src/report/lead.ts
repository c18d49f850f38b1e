import type { Comparison } from '../study/Comparison.ts'
import { further } from '../study/further.ts'
import { type Html, html } from './html.ts'

/** A finding beyond the verdict, as the first sentence of its section; null when nobody asked for it. */
export function lead(comparison: Comparison, label: string): Html | null {
  const found = further(comparison).find((finding) => finding.label === label)
  return found === undefined
    ? null
    : html`<p class="lead">${found.sentence}</p>
`
}
