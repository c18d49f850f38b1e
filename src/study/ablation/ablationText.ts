import { type Defined, isDefined } from '../../statistics/Estimate.ts'
import type { Comparison } from '../Comparison.ts'
import { formatEstimate, quoted } from '../format.ts'
import { measureOf } from '../measureOf.ts'
import { shareInWords } from '../shareInWords.ts'
import { columns } from '../textBlocks.ts'
import type { Passed, Through } from './Ablation.ts'

/**
 * What comes through each part for one strategy, as a table of text, in the measure that decides; the same of its
 * Reciprocity of Influence stands in the report. Empty when nobody asked.
 */
export function ablationText(comparison: Comparison, strategy: string): string[] {
  const { ablation, decideBy } = comparison
  const found = ablation?.strategies.find(({ name }) => name === strategy)
  if (!ablation || found === undefined) return []
  const through = found.difference
  return columns([
    [`what ${quoted(strategy)} brings back`, measureOf(comparison, decideBy).name, 'share'],
    ['  everything on', whole(through), '100 %'],
    ...ablation.parts.map(({ name, of }) => [
      `${of === null ? '  through ' : '    of it '}${name}`,
      ...passed(isDefined(through) ? through.parts[name]! : through),
    ]),
    ['  overlap and rest', ...passed(isDefined(through) ? through.rest : through)],
  ])
}

function whole(through: Defined<Through>): string {
  return isDefined(through) ? formatEstimate(through.whole) : 'not defined'
}

function passed(found: Defined<Pick<Passed, 'amount' | 'share'>>): readonly [string, string] {
  if (!isDefined(found)) return ['not defined', 'not defined']
  return [formatEstimate(found.amount), isDefined(found.share) ? shareInWords(found.share) : 'not defined']
}
