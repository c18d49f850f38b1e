import type { EvidenceRow } from './Evidence.ts'

/** How far a row is off for its tolerance, by which rows of all kinds can be ranked: 1 is the edge, a wrong sign infinite. */
export function strain({ kind, sign, distance, tolerance, pass }: EvidenceRow): number {
  if (distance === null) return Number.POSITIVE_INFINITY
  if (kind === 'sign' && sign !== 'same') return pass ? 0 : Number.POSITIVE_INFINITY
  return distance === 0 ? 0 : distance / tolerance
}
