import type { Community } from './Community.ts'
import { compileWorld } from './compileWorld.ts'
import { found, type RunOptions } from './founding.ts'
import { inKernel } from './inKernel.ts'
import type { Plan } from './Plan.ts'

/**
 * The community of a replicate before its warm-up. Here is decided that the C program lives its days: without `inKernel`,
 * and for more than about a million people, they come to the same bits by `liveStep`, more slowly.
 */
export function begin(plan: Plan, replicate: number, options: RunOptions = {}): Community {
  return inKernel(found(compileWorld(plan, replicate), options))
}
