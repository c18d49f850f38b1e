import type { Comparison } from '../../study/Comparison.ts'
import { courseText } from './courseText.ts'
import { differencesText } from './differencesText.ts'
import type { TextStyle } from './TextStyle.ts'

/**
 * The charts of a comparison that stand below its verdict in a terminal; one that has nothing to show is left out.
 *
 * @param width in columns that no line exceeds
 */
export function textCharts(comparison: Comparison, style: TextStyle, width = 80): string[] {
  return [differencesText(comparison, style, width), courseText(comparison, style, width)]
    .filter(({ length }) => length > 0)
    .flatMap((chart, i) => (i === 0 ? chart : ['', ...chart]))
}
