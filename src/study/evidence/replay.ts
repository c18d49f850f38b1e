import type { Experiment } from '../../experiment/Experiment.ts'
import { type Channel, channels } from '../../model/channels.ts'
import type { Play } from '../runExperiments.ts'
import type { AblatedRow, EvidenceRow } from './Evidence.ts'
import { judge } from './judge.ts'

/** An experiment with its rows judged; `ablation` is null when that was not asked for. */
export interface Replayed {
  readonly experiment: Experiment
  readonly results: readonly EvidenceRow[]
  readonly ablation: readonly AblatedRow[] | null
}

/**
 * Plays experiments and judges each of their published rows.
 *
 * @param play plays all that there is to be played at once, wherever the caller wants that done
 * @param ablate plays them again without each channel that a row is said to need
 */
export async function replay(
  experiments: readonly Experiment[],
  play: Play,
  ablate = false,
): Promise<readonly Replayed[]> {
  const plays = experiments.map((experiment) => ({ experiment, ablations: ablate ? ablationsOf(experiment) : null }))
  const asked = plays.flatMap(({ experiment, ablations }) => [experiment, ...(ablations ?? []).map(({ off }) => off)])
  const found = await play(asked)
  const judged = (experiment: Experiment) => {
    const figures = found[asked.indexOf(experiment)]!
    return experiment.published.map((row, i) => judge(experiment, row, figures[i]!))
  }
  return plays.map(({ experiment, ablations }) => {
    const results = judged(experiment)
    const ablated = ({ channel, off }: Ablation) => {
      const intact = results.filter((_, i) => off.published.includes(experiment.published[i]!))
      return judged(off).map((row, i) => ablatedRow(row, channel, intact[i]!))
    }
    return { experiment, results, ablation: ablations?.flatMap(ablated) ?? null }
  })
}

/** The same experiment with one channel off in every arm. */
export function without(experiment: Experiment, channel: Channel): Experiment {
  const arms = experiment.arms.map((arm) => ({ ...arm, channels: { ...arm.channels, [channel]: false } }))
  return { ...experiment, arms }
}

interface Ablation {
  readonly channel: Channel
  /** The experiment without the channel, and with the rows that are said to need it. */
  readonly off: Experiment
}

function ablationsOf(experiment: Experiment): Ablation[] {
  return (Object.keys(channels) as Channel[]).flatMap((channel) => {
    const published = experiment.published.filter(({ failsWithout }) => failsWithout.includes(channel))
    return published.length === 0 ? [] : [{ channel, off: without({ ...experiment, published }, channel) }]
  })
}

function ablatedRow(
  { id, experiment, kind, sign, distance, tolerance, pass }: EvidenceRow,
  channel: Channel,
  intact: EvidenceRow,
): AblatedRow {
  const outcome = pass ? 'does not fail' : intact.pass ? 'fails as said' : 'fails anyway'
  return { id, experiment, channel, kind, sign, distance, tolerance, outcome }
}
