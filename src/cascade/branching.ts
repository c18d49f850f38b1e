import { type Factor, factors } from '../community/ActLog.ts'
import type { Defined, Estimate } from '../statistics/Estimate.ts'
import { ratioOfMeans } from '../statistics/ratioOfMeans.ts'
import { classByMember, followedUntil, type History } from './History.ts'

/** In which way an act brings about another: it is answered, it shows what is done here, or it reaches friends outside. */
export const ways = ['reciprocity', 'norm', 'reach'] as const

export type Way = (typeof ways)[number]

const wayOf: Readonly<Record<Factor, Way | null>> = {
  none: null,
  person: 'reciprocity',
  community: 'reciprocity',
  mood: 'reciprocity',
  brand: 'reciprocity',
  belief: 'reciprocity',
  visit: 'reciprocity',
  norm: 'norm',
  reached: 'reach',
}

/** What is counted in one replicate: acts with full follow-up, and acts of the same class that they caused. */
export interface Offspring extends Readonly<Record<Way, number>> {
  readonly parents: number
}

/**
 * Counts kind or harmful acts by members since day 1 that were followed up for `window` days, and the acts of the same
 * class by members that each caused directly in that time. Acts of the last `window` days are no parents: a part of
 * what they cause comes after the horizon.
 *
 * @param window in days, less than the horizon
 */
export function offspring(history: History, of: 'kind' | 'harmful', window: number): Offspring {
  const counts = { parents: 0, reciprocity: 0, norm: 0, reach: 0 }
  eachOffspring(
    history,
    of,
    window,
    () => counts.parents++,
    (_, way) => counts[way]++,
  )
  return counts
}

/** Calls for each act that `offspring` counts as a parent, and for each that it counts as caused, with its parent. */
export function eachOffspring(
  history: History,
  of: 'kind' | 'harmful',
  window: number,
  onParent: (act: number) => void,
  onCaused: (parent: number, way: Way) => void,
): void {
  const { log, stepsPerDay } = history
  const until = followedUntil(history, window)
  const isParent = (act: number) => log.step[act] >= 0 && log.step[act] < until && classByMember(history, act) === of
  for (let act = 1; act <= log.count; act++) {
    if (isParent(act)) onParent(act)
    const way = wayOf[factors[log.factor[act]]]
    const cause = log.cause[act]
    if (way === null || cause === 0 || classByMember(history, act) !== of || !isParent(cause)) continue
    if (log.step[act] - log.step[cause] <= window * stepsPerDay) onCaused(cause, way)
  }
}

/** The branching ratio in each way: acts caused per act, mean over replicates ÷ mean, with Fieller’s 95 % interval. */
export type Branching = Readonly<Record<Way, Defined<Estimate>>>

/**
 * @param replicates what `offspring` counted in each, of one class and with one window
 * @param nothing why there is no ratio where no act counts as a parent
 */
export function branching(replicates: readonly Offspring[], nothing: string): Branching {
  const parents = replicates.map((one) => one.parents)
  const ratio = (way: Way) =>
    ratioOfMeans(
      replicates.map((one) => one[way]),
      parents,
      nothing,
    )
  return { reciprocity: ratio('reciprocity'), norm: ratio('norm'), reach: ratio('reach') }
}
