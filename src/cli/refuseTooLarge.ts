import type { Plan } from '../community/Plan.ts'
import { estimateCost } from '../study/estimateCost.ts'
import { formatNumber } from '../study/format.ts'
import { Mistake } from '../study/Mistake.ts'
import { formatBytes } from './formatCost.ts'

/**
 * Refuses work that would not fit in memory, before anything is run or written.
 *
 * @param source - the scenario file
 * @param workers - replicates that run at the same time
 * @param here - bytes of memory there are
 * @throws Mistake with the estimate, what there is and what to lower
 */
export function refuseTooLarge(source: string, plan: Plan, workers: number, here: number): void {
  const needed = (threads: number) => estimateCost(plan, 1, threads).bytes
  if (needed(workers) <= here) return
  const people = [
    ...(plan.network.kind === 'log' ? [] : [`members (${formatNumber(plan.members)})`]),
    ...(plan.prospects > 0 ? [`prospects (${formatNumber(plan.prospects)})`] : []),
  ]
  const lower = people.length > 0 ? `lower ${people.join(' or ')}` : 'take a shorter log'
  const fewer = Math.floor(workers * (here / needed(workers)))
  const advice = fewer < 1 ? lower : `use --workers ${fewer} (about ${formatBytes(needed(fewer))}), or ${lower}`
  throw new Mistake(
    `${source}: needs about ${formatBytes(needed(workers))} of memory with ${workers} workers; ${formatBytes(here)} here: ${advice}`,
  )
}
