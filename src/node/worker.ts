import { parentPort } from 'node:worker_threads'
import type { Plan } from '../community/Plan.ts'
import { runReplicate } from '../community/runReplicate.ts'
import { type EventsWanted, eventLines, writeEvents } from './events.ts'

/** What a thread is told: which replicate to run, and of which plan, when it is not the one it has. */
export interface Task {
  readonly plan: Plan | null
  readonly replicate: number
  /** Where the acts of the replicate are to be left, and what share of their chains; null when they are not kept. */
  readonly events: EventsWanted | null
}

let current: Plan

parentPort!.on('message', async ({ plan, replicate, events }: Task) => {
  if (plan !== null) current = plan
  if (events === null || current.without !== null) {
    parentPort!.postMessage(runReplicate(current, replicate))
    return
  }
  const lines: string[] = []
  const result = runReplicate(current, replicate, {
    events: true,
    onLived: (strategy, community) => lines.push(eventLines(strategy, community, events.share)),
  })
  await writeEvents(events.folder, replicate, lines)
  parentPort!.postMessage(result)
})
