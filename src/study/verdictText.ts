import { ablationText } from './ablation/ablationText.ts'
import type { Comparison } from './Comparison.ts'
import { further } from './further.ts'
import { marginalText } from './marginal/marginalText.ts'
import { standings } from './standings.ts'
import { verdict } from './verdict.ts'

/**
 * The verdict in five lines, one more for each thing that was asked besides, and their tables.
 *
 * @param pictures lines of text to stand below the sentences
 */
export function verdictText(comparison: Comparison, pictures: readonly string[] = []): string {
  const { name } = standings(comparison).subject
  const blocks = [
    [...verdict(comparison), ...further(comparison).map(({ sentence }) => sentence)],
    pictures,
    marginalText(comparison, name),
    ablationText(comparison, name),
  ]
  return blocks
    .filter(({ length }) => length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
}
