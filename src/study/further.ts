import { ablationInWords } from './ablation/ablationInWords.ts'
import type { Comparison } from './Comparison.ts'
import { likenessInWords } from './likeness/likenessInWords.ts'
import { marginalInWords } from './marginal/marginalInWords.ts'
import { moneyInWords } from './moneyInWords.ts'
import { standings } from './standings.ts'

/** A finding beyond the verdict, as a sentence about the same strategy. */
export interface FurtherFinding {
  readonly label: string
  readonly sentence: string
}

/**
 * What was found where somebody asked for more than the verdict: in money, of the next hour, through which channels;
 * and how far the community is like the one whose log was given.
 */
export function further(comparison: Comparison): FurtherFinding[] {
  const { subject } = standings(comparison)
  const found = [
    { label: 'In money', sentence: moneyInWords(comparison, subject) },
    { label: 'The next hour', sentence: marginalInWords(comparison, subject.name) },
    { label: 'Through what', sentence: ablationInWords(comparison, subject.name) },
    { label: 'Like yours', sentence: comparison.likeness && likenessInWords(comparison.likeness) },
  ]
  return found.flatMap(({ label, sentence }) => (sentence === null ? [] : [{ label, sentence }]))
}
