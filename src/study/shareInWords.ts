import type { Estimate } from '../statistics/Estimate.ts'
import { formatEstimate } from './format.ts'

/** A share with its interval in percent, such as "−83 % (−87 to −79)". */
export function shareInWords({ mean, low, high }: Pick<Estimate, 'mean' | 'low' | 'high'>): string {
  const percent = { mean: 100 * mean, low: low === null ? null : 100 * low, high: high === null ? null : 100 * high }
  return formatEstimate(percent).replace(/^(\S+)/, '$1 %')
}
