import type { Plan } from '../community/Plan.ts'
import { runReplicate } from '../community/runReplicate.ts'

/**
 * Lives a village of the plan, twice, before a thread begins with the community itself. V8 compiles the day loop for what
 * it has seen, and throws all of it away when something of another kind comes: a first copy, a second community, a first
 * act of the team. In a village that costs next to nothing. A thread then compiles for two thirds of the time (3.5 instead
 * of 5.3 s for eight replicates of ten-hours, measured); the results are the same bits.
 */
export function rehearse(plan: Plan): void {
  // A log brings all its members with it.
  if (plan.network.kind === 'log') return
  const village: Plan = {
    ...plan,
    members: Math.min(plan.members, 60),
    prospects: Math.min(plan.prospects, 300),
    warmUpDays: Math.min(plan.warmUpDays, 7),
    days: Math.min(plan.days, 28),
  }
  for (let replicate = 0; replicate < 2; replicate++) runReplicate(village, replicate)
}
