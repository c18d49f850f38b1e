import type { RuleResult } from './Comparison.ts'

/** How many cases of a rule were opened: every one of them ended in one of four ways. */
export function casesOf({ served, tooLate, undone, settled }: RuleResult): number {
  return served + tooLate + undone + settled
}
