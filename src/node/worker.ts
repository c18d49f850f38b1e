import { parentPort } from 'node:worker_threads'
import type { Plan } from '../community/Plan.ts'
import type { ReplicateResult } from '../community/ReplicateResult.ts'
import { runReplicate } from '../community/runReplicate.ts'
import type { Experiment } from '../experiment/Experiment.ts'
import { playSession } from '../experiment/playSession.ts'
import { portraitOf } from '../study/portrait/portraitOf.ts'
import type { Sitter } from '../study/portrait/sitterOf.ts'
import { type Drawing, draw, prepare } from './draw.ts'
import { type EventsWanted, eventLines, writeEvents } from './events.ts'

/** What a thread is told: which replicate of a plan to run, which one to portray, which session to play, or what to draw. */
export type Task = ReplicateTask | PortraitTask | SessionTask | DrawingTask | PreparingTask

interface ReplicateTask {
  /** Null when it is the one of the task before. */
  readonly about: Plan | null
  readonly replicate: number
  /** Where the acts of the replicate are to be left, and what share of their chains; null when they are not kept. */
  readonly events: EventsWanted | null
}

interface PortraitTask {
  readonly about: Plan | null
  readonly sitter: Sitter
}

interface SessionTask {
  readonly about: Experiment | null
  readonly session: number
}

interface DrawingTask extends Pick<Drawing, 'pngWidth'> {
  readonly about: Drawing['spec'] | null
}

/** To get ready to draw. */
interface PreparingTask {
  readonly about: null
  readonly prepares: true
}

let plan: Plan
let experiment: Experiment
let spec: Drawing['spec']

parentPort!.on('message', async (task: Task) => {
  parentPort!.postMessage(await done(task))
})

function done(task: Task) {
  if ('replicate' in task) return live(task)
  if ('sitter' in task) return portray(task)
  if ('session' in task) return play(task)
  if ('prepares' in task) return prepare()
  return picture(task)
}

async function live({ about, replicate, events }: ReplicateTask): Promise<ReplicateResult> {
  if (about !== null) plan = about
  if (events === null || plan.without !== null) return runReplicate(plan, replicate)
  const lines: string[] = []
  const result = runReplicate(plan, replicate, {
    events: true,
    onLived: (strategy, community) => lines.push(eventLines(strategy, community, events.share)),
  })
  await writeEvents(events.folder, replicate, lines)
  return result
}

function portray({ about, sitter }: PortraitTask) {
  if (about !== null) plan = about
  return portraitOf(plan, sitter)
}

function play({ about, session }: SessionTask) {
  if (about !== null) experiment = about
  return playSession({ experiment, session })
}

function picture({ about, pngWidth }: DrawingTask) {
  if (about !== null) spec = about
  return draw({ spec, pngWidth })
}
