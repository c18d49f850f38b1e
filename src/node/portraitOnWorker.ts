import type { Plan } from '../community/Plan.ts'
import type { Portrait } from '../study/portrait/Portrait.ts'
import type { Sitter } from '../study/portrait/sitterOf.ts'
import { builtWorker } from './builtWorker.ts'
import { takeThread } from './takeThread.ts'

/**
 * Makes a portrait on a thread of its own, so that the program can still be interrupted.
 *
 * @returns null when the community did not come out as stored
 * @throws Error with the reason, when the thread dies over it
 */
export async function portraitOnWorker(plan: Plan, sitter: Sitter, file = builtWorker()): Promise<Portrait | null> {
  const thread = takeThread(file)
  try {
    return (await thread.perform({ about: plan, sitter })) as Portrait | null
  } finally {
    await thread.release()
  }
}
