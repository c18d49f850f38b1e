import { formatCount } from '../study/format.ts'

/** What bars around means are, in a subtitle. */
export function barsAre(replicates: number): string {
  return replicates > 1
    ? `bars are 95 % intervals over ${formatCount(replicates, 'replicate')}`
    : 'one replicate has no interval'
}
