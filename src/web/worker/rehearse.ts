import type { Plan } from '../../community/Plan.ts'
import { runReplicate } from '../../community/runReplicate.ts'

/** For how long it goes on, in milliseconds: until most of what is lived has been compiled as well as it will be. */
const lasting = 1000
/** Days lived at a time, before day 1 and after: whoever asks for replicates meanwhile does not wait for long. */
const daysAtMost = 28

/**
 * Lives communities like those to come, which nobody is shown: engines compile what they do for the first time, and
 * better what they have done for a while.
 */
export function rehearse(plan: Plan): void {
  const { days, warmUpDays } = plan
  const brief = { ...plan, days: Math.min(days, daysAtMost), warmUpDays: Math.min(warmUpDays, daysAtMost) }
  const began = performance.now()
  // Replicates of comparisons count from 1.
  do runReplicate(brief, 0)
  while (performance.now() - began < lasting)
}
