import { log } from './log.ts'

/** A standard exponential variate (mean 1) from a uniform u in (0, 1): −log u. */
export function exponential(u: number): number {
  return -log(u)
}
