import type { Act } from '../../model/acts.ts'
import type { DayActs } from './Frame.ts'

/** How an act is drawn: by its class where a member did it of their own accord, as outreach, or as an event. */
export type Manner = 'kind' | 'harmful' | 'neutral' | 'outreach' | 'event'

export function mannerOf({ row, outreach }: DayActs, k: number, catalogue: readonly Act[]): Manner {
  if (row[k]! < 0) return 'event'
  return outreach[k] === 1 ? 'outreach' : catalogue[row[k]!]!.class
}
