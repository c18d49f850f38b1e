import { bestChains } from '../../cascade/bestChains.ts'
import type { History } from '../../cascade/History.ts'
import { inOrder, teller } from '../../cascade/tell.ts'
import type { ToldChain } from './Explanation.ts'

/** The best chains of a history as sentences, the best first. */
export function toldChains(history: History, names: readonly string[], most: number): ToldChain[] {
  const tell = teller(history, names)
  return bestChains(history, most).map(({ acts, joins }) => {
    const clauses = tell(inOrder(acts, joins))
    return { acts, joins, clauses, sentence: `${clauses.map(({ text }) => text).join('; ')}.` }
  })
}
