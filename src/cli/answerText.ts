import { textCharts } from '../chart/text/textCharts.ts'
import type { Comparison } from '../study/Comparison.ts'
import { verdictText } from '../study/verdictText.ts'
import { terminalStyle, terminalWidth } from './terminal.ts'

/** What a comparison says in a terminal: the verdict, with charts of text below its sentences. */
export function answerText(comparison: Comparison): string {
  return verdictText(comparison, textCharts(comparison, terminalStyle(), terminalWidth()))
}
