import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plan } from '../../src/community/Plan.ts'

/** A worker that only counts. */
export const file = fileURLToPath(new URL('workers/tally.mjs', import.meta.url))

/** What that worker is to do besides, see there. */
interface Task {
  readonly fatal?: number
  readonly deaths?: number
  readonly quietly?: boolean
  readonly leaves?: boolean
}

/** Replicates 1 to 8 for that worker, and the file in which it notes what it was told to do. */
export function work(task: Task = {}) {
  const notes = join(mkdtempSync(join(tmpdir(), 'roi-workers-')), 'notes')
  const plan = { seed: 'seven', notes, ...task } as unknown as Plan
  const jobs = Array.from({ length: 8 }, (_, i) => ({ plan, replicate: i + 1 }))
  const tasks = () => readFileSync(notes, 'utf8').trim().split('\n').map(Number)
  return { jobs, tasks }
}
