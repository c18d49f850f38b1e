import type { Experiment } from '../../experiment/Experiment.ts'
import type { Found } from '../../experiment/runExperiment.ts'
import { type Channel, channels } from '../../model/channels.ts'
import type { AblatedRow, EvidenceRow } from './Evidence.ts'
import { judge } from './judge.ts'

/** Plays an experiment: one `Found` for each published row, in their order. */
export type Play = (experiment: Experiment) => readonly Found[]

/** An experiment with its rows judged; `ablation` is null when that was not asked for. */
export interface Replayed {
  readonly experiment: Experiment
  readonly results: readonly EvidenceRow[]
  readonly ablation: readonly AblatedRow[] | null
}

/**
 * Plays an experiment and judges each of its published rows.
 *
 * @param ablate plays it again without each channel that a row is said to need
 */
export function replay(experiment: Experiment, play: Play, ablate = false): Replayed {
  const results = judged(experiment, play)
  return { experiment, results, ablation: ablate ? ablated(experiment, play, results) : null }
}

/** The same experiment with one channel off in every arm. */
export function without(experiment: Experiment, channel: Channel): Experiment {
  const arms = experiment.arms.map((arm) => ({ ...arm, channels: { ...arm.channels, [channel]: false } }))
  return { ...experiment, arms }
}

function judged(experiment: Experiment, play: Play): EvidenceRow[] {
  const found = play(experiment)
  return experiment.published.map((published, i) => judge(experiment, published, found[i]!))
}

function ablated(experiment: Experiment, play: Play, results: readonly EvidenceRow[]): AblatedRow[] {
  return (Object.keys(channels) as Channel[]).flatMap((channel) => {
    const needs = (_: unknown, i: number) => experiment.published[i]!.failsWithout.includes(channel)
    const intact = results.filter(needs)
    if (intact.length === 0) return []
    const published = experiment.published.filter(needs)
    return judged(without({ ...experiment, published }, channel), play).map((row, i) => ({
      id: row.id,
      experiment: experiment.id,
      channel,
      kind: row.kind,
      sign: row.sign,
      distance: row.distance,
      tolerance: row.tolerance,
      outcome: row.pass ? 'does not fail' : intact[i]!.pass ? 'fails as said' : 'fails anyway',
    }))
  })
}
