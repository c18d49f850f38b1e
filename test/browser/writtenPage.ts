import { charts } from '../../src/chart/charts.ts'
import { evidenceCharts } from '../../src/chart/evidenceCharts.ts'
import { evidencePage } from '../../src/report/evidencePage.ts'
import type { Figure } from '../../src/report/Figure.ts'
import { page } from '../../src/report/page.ts'
import type { Comparison } from '../../src/study/Comparison.ts'
import type { Evidence } from '../../src/study/evidence/Evidence.ts'
import { verdict } from '../../src/study/verdict.ts'
import { drawnHere } from '../chart/drawnHere.ts'

/** The page of evidence as the program writes it. */
export async function writtenEvidence(evidence: Evidence): Promise<string> {
  const figures = await drawnHere((width) => evidenceCharts(evidence, width))
  return evidencePage({ evidence, charts: figures, reproduce: 'roi evidence' })
}

/** The page of a comparison as the program writes it, with further charts after its own. */
export async function writtenPage(comparison: Comparison, further: readonly Figure[] = []): Promise<string> {
  const figures = await drawnHere((width) => charts(comparison, width))
  return page({
    comparison,
    verdict: verdict(comparison),
    charts: [...figures, ...further],
    reproduce: 'roi compare ten-hours.yaml',
  })
}
