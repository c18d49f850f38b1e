import { type Defined, type Estimate, estimate } from '../statistics/Estimate.ts'
import { quantile } from '../statistics/quantile.ts'
import { ratioOfMeans } from '../statistics/ratioOfMeans.ts'
import { eventOf, followedUntil, type History, isOutreach } from './History.ts'
import { treeShapes } from './treeShapes.ts'

/** Who began a cascade. */
export const beginners = ['outreach', 'members', 'events'] as const

export type Beginner = (typeof beginners)[number]

/** One cascade: an act without a cause and all that came of it before the horizon ended. */
export interface Cascade {
  readonly root: number
  readonly size: number
  readonly depth: number
  /** Null for an act alone. */
  readonly virality: number | null
}

/** The cascades of one replicate that began since day 1 and at least `window` days before the horizon ends. */
export function cascadesOf(history: History, window: number): Record<Beginner, Cascade[]> {
  const { log } = history
  const until = followedUntil(history, window)
  const { size, depth, virality } = treeShapes(log.cause, log.count)
  const found: Record<Beginner, Cascade[]> = { outreach: [], members: [], events: [] }
  for (let root = 1; root <= log.count; root++) {
    if (log.cause[root] !== 0 || log.step[root] < 0 || log.step[root] >= until) continue
    const beginner = eventOf(history, root) ? 'events' : isOutreach(history, root) ? 'outreach' : 'members'
    found[beginner].push({
      root,
      size: size[root],
      depth: depth[root],
      virality: size[root] < 2 ? null : virality[root],
    })
  }
  return found
}

/** The cascades of several replicates. Means are over cascades: mean over replicates ÷ mean, with Fieller’s interval. */
export interface CascadeFigures {
  /** Cascades in a replicate. */
  readonly count: Estimate
  readonly size: Defined<Estimate>
  /** Of all cascades together; null when there is none. */
  readonly medianSize: number | null
  readonly largest: number | null
  /** Share of cascades that are one act. */
  readonly alone: Defined<Estimate>
  readonly depth: Defined<Estimate>
  /** Over cascades of two acts and more. */
  readonly virality: Defined<Estimate>
}

/** @param replicates the cascades of each, as `cascadesOf` found them */
export function cascadeFigures(replicates: readonly (readonly Cascade[])[]): CascadeFigures {
  const sizes = replicates.flatMap((cascades) => cascades.map(({ size }) => size)).sort((a, b) => a - b)
  const nothing = 'there was no such cascade'
  const counts = replicates.map((cascades) => cascades.length)
  const perCascade = (of: (cascade: Cascade) => number) =>
    ratioOfMeans(
      replicates.map((cascades) => sum(cascades.map(of))),
      counts,
      nothing,
    )
  const spread = replicates.map((cascades) => cascades.flatMap(({ virality }) => virality ?? []))
  return {
    count: estimate(counts),
    size: perCascade(({ size }) => size),
    medianSize: sizes.length === 0 ? null : quantile(sizes, 0.5),
    largest: sizes.at(-1) ?? null,
    alone: perCascade(({ size }) => (size === 1 ? 1 : 0)),
    depth: perCascade(({ depth }) => depth),
    virality: ratioOfMeans(
      spread.map(sum),
      spread.map((values) => values.length),
      'no cascade had a second act',
    ),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
