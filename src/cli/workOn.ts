import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import type { Plan } from '../community/Plan.ts'
import type { ReplicateResult } from '../community/ReplicateResult.ts'
import { engineDigest } from '../node/engineDigest.ts'
import { hasEvents, leaveEvents, sampledShare } from '../node/events.ts'
import { executeOnWorkers } from '../node/executeOnWorkers.ts'
import { markLatest } from '../node/latestRun.ts'
import type { Manifest } from '../node/Manifest.ts'
import { memoryHere } from '../node/memoryHere.ts'
import { openRun } from '../node/openRun.ts'
import type { RunFolder } from '../node/RunFolder.ts'
import { resuming } from '../node/replicateStore.ts'
import { jobsOf } from '../study/compare.ts'
import type { Question } from '../study/Question.ts'
import { interruption } from './interruption.ts'
import { progress } from './progress.ts'
import { refuseTooLarge } from './refuseTooLarge.ts'
import type { Talk } from './talk.ts'

export interface WorkArguments {
  /** Threads; by default one per processor. */
  readonly workers?: number | undefined
  readonly out?: string | undefined
  readonly fresh?: boolean | undefined
  readonly quiet: boolean
  /** Whether the acts of each replicate are left behind: none, a sample of whole chains, or all. */
  readonly events?: 'off' | 'sampled' | 'on' | undefined
}

export interface Work {
  readonly command: string
  /** The scenario file, as it was named. */
  readonly path: string
  readonly question: Question
  readonly plan: Plan
  readonly inputs: Readonly<Record<string, string>>
  readonly reproduce: string
  /** Files that a finished run must have to be left alone. */
  readonly leaves: readonly string[]
}

/** What there is after the work: a run finished long ago, one whose replicates are all there now, or a stopped one. */
export type Worked = { readonly folder: RunFolder; readonly manifest: Manifest } & (
  | { readonly state: 'found' | 'stopped' }
  | { readonly state: 'done'; readonly results: readonly ReplicateResult[] }
)

/**
 * Has all replicates done that are not done yet, and tells how it goes.
 *
 * @throws Mistake when that would not fit in memory
 */
export async function workOn(work: Work, args: WorkArguments, say: Talk): Promise<Worked> {
  const { question, plan } = work
  const workers = args.workers ?? availableParallelism()
  const jobs = jobsOf(plan, question.replicatesAsked, question.without)
  refuseTooLarge(work.path, plan, Math.min(workers, jobs.length), memoryHere())
  const { events = 'off' } = args
  const asked = events === 'off' ? [] : ['--events', events]
  const [command, reproduce] = [work.command, work.reproduce].map((words) => [words, ...asked].join(' ')) as [
    string,
    string,
  ]
  const leaves = events === 'off' ? work.leaves : [...work.leaves, 'events.csv']
  const output = 'output'
  const above = args.out ?? join(output, question.scenario)
  const request = { ...work, command, engine: engineDigest() }
  const run = await openRun(above, request, { reproduce, fresh: args.fresh === true })
  const { folder, manifest } = run
  const isBelowOutput = args.out === undefined
  await markLatest({ [above]: folder.id, ...(isBelowOutput && { [output]: relative(output, folder.path) }) })
  if (manifest.results !== null && leaves.every((name) => existsSync(join(folder.path, name)))) {
    say(`This run was finished before; --fresh starts it anew.`)
    return { ...run, state: 'found' }
  }

  const total = jobs.length
  const { signal, over } = interruption(say, 'when the replicates that run now are finished')
  let shown = progress(total, 0, true)
  const wanted = events === 'off' ? null : { folder: folder.path, share: events === 'on' ? 1 : sampledShare }
  const onFound = (found: number) => {
    if (found > 0) say(`${found} of ${total} replicates were already there.`)
    shown = progress(total, found, args.quiet)
  }
  const isWhole = (replicate: number) => wanted === null || hasEvents(folder.path, replicate)
  const onWorkers = executeOnWorkers({ workers, signal, onDeath: say, events: wanted })
  const execute = resuming(folder, onWorkers, onFound, isWhole)
  const results: ReplicateResult[] = []
  try {
    for await (const result of execute(jobs)) shown.finished(results.push(result))
  } finally {
    shown.end()
  }
  if (results.length === total) {
    over(`Stopped: all replicates are kept in ${folder.path}. The same command goes on from there.`)
    // The acts are those of the whole model: replicates without a part of it leave none.
    if (wanted !== null) await leaveEvents(folder.path, question.replicatesAsked)
    return { ...run, state: 'done', results }
  }
  say(`Stopped: ${results.length} of ${total} replicates are kept in ${folder.path}. The same command continues.`)
  return { ...run, state: 'stopped' }
}
