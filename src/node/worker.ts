import { parentPort } from 'node:worker_threads'
import type { TopLevelSpec } from 'vega-lite'
import { leanSvg } from '../chart/leanSvg.ts'
import type { Plan } from '../community/Plan.ts'
import type { ReplicateResult } from '../community/ReplicateResult.ts'
import { runReplicate } from '../community/runReplicate.ts'
import type { Experiment } from '../experiment/Experiment.ts'
import { playSession } from '../experiment/playSession.ts'
import { portraitOf } from '../study/portrait/portraitOf.ts'
import type { Sitter } from '../study/portrait/sitterOf.ts'
import { compileChart, loadVegaLite, type VegaSpec } from './compileChart.ts'
import { drawVega, loadVega } from './drawVega.ts'
import { type EventsWanted, eventLines, writeEvents } from './events.ts'
import { loadResvg, renderPng } from './renderPng.ts'

/**
 * What a thread is told: which replicate of a plan to run, which one to portray, which session to play, or a step on the
 * way from a specification to a picture.
 */
export type Task = ReplicateTask | PortraitTask | SessionTask | CompileTask | DrawTask | PaintTask | PrepareTask

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

interface CompileTask {
  readonly step: 'compile'
  readonly about: TopLevelSpec | null
}

interface DrawTask {
  readonly step: 'draw'
  readonly about: VegaSpec | null
}

interface PaintTask {
  readonly step: 'paint'
  /** A picture as SVG text. */
  readonly about: string | null
  readonly width: number
}

/** To get ready for some of these steps. */
interface PrepareTask {
  readonly step: 'prepare'
  readonly about: null
  readonly steps: readonly DrawingStep[]
}

export type DrawingStep = 'compile' | 'draw' | 'paint'

let plan: Plan
let experiment: Experiment

const loads: Readonly<Record<DrawingStep, () => Promise<unknown>>> = {
  compile: loadVegaLite,
  draw: loadVega,
  paint: loadResvg,
}

parentPort!.on('message', async (task: Task) => {
  parentPort!.postMessage(await done(task))
})

function done(task: Task) {
  if ('replicate' in task) return live(task)
  if ('sitter' in task) return portray(task)
  if ('session' in task) return play(task)
  switch (task.step) {
    case 'prepare':
      return getReady(task.steps)
    case 'compile':
      return compileChart(task.about!)
    case 'draw':
      return drawVega(task.about!).then(leanSvg)
    case 'paint':
      return renderPng(task.about!, task)
  }
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

async function getReady(steps: readonly DrawingStep[]): Promise<void> {
  await Promise.all(steps.map((step) => loads[step]()))
}
