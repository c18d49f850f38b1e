import type { Estimate } from '../statistics/Estimate.ts'
import { roundForPeople } from '../study/format.ts'

/** The mean of a difference with its sign, rounded to what its interval supports: "+38", "−5", "0". */
export function signedMean(difference: Pick<Estimate, 'mean' | 'low' | 'high'>): string {
  const text = roundForPeople(difference).mean
  return difference.mean > 0 && /[1-9]/.test(text) ? `+${text}` : text
}
