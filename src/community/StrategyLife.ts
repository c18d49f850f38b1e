import type { Community } from './Community.ts'
import { dayOneGroups, livesOf } from './dayOne.ts'
import { endingOf } from './endingOf.ts'
import { liveDay } from './liveDay.ts'
import { type Measure, measures } from './measures.ts'
import { observe } from './observe.ts'
import { closeOutreach, createOutreach, type Outreach, timeOf } from './outreach.ts'
import type { Strategy } from './Plan.ts'
import type { StrategyRun, VoiceTime } from './ReplicateResult.ts'
import { resetTally } from './Tally.ts'

/** A community that lives its horizon under one strategy, day by day, and what is measured of it on the way. */
export interface StrategyLife {
  readonly community: Community
  /** Values of the measures with a daily value on the days lived so far, by name; index 0 = day 1. */
  readonly daily: Readonly<Record<string, readonly (number | null)[]>>
  /** The last day lived, 0 before the first. */
  day: number
  readonly outreach: Outreach
  readonly withDaily: readonly { readonly measure: NonNullable<Measure['daily']>; readonly values: Values }[]
  readonly groups: Uint8Array
  readonly visitsBefore: Int32Array
  kindActs: number
  tracedActs: number
  outreachActs: number
}

type Values = (number | null)[]

/** Days in a month, for outcomes of flows. */
const month = 30

/**
 * The life of a community from day 1 on. Its days change the community it is given.
 *
 * @param groups of everybody on day 1, see `dayOneGroups`
 */
export function beginLife(
  community: Community,
  strategy: Strategy,
  groups: Uint8Array = dayOneGroups(community),
): StrategyLife {
  const withDaily = measures.flatMap(({ name, daily }) =>
    daily ? [{ name, measure: daily, values: [] as Values }] : [],
  )
  return {
    community,
    daily: Object.fromEntries(withDaily.map(({ name, values }) => [name, values])),
    day: 0,
    outreach: createOutreach(strategy, community.world.count),
    withDaily,
    groups,
    visitsBefore: community.people.visits.slice(),
    kindActs: 0,
    tracedActs: 0,
    outreachActs: 0,
  }
}

/** Lives the next day and closes its books. */
export function liveNextDay(life: StrategyLife): void {
  const { community, outreach, daily, withDaily } = life
  life.day++
  liveDay(community, outreach, life.day, daily)
  const seen = observe(community)
  // Not by name: an object made under computed names has a layout of its own, for which V8 compiles this anew.
  for (const { measure, values } of withDaily) values.push(measure(seen))
  life.kindActs += seen.kind
  life.tracedActs += seen.traced
  life.outreachActs += seen.outreach
  resetTally(community.tally)
}

/** Measures a life whose last day of the horizon has been lived. */
export function endLife({ community, outreach, daily, groups, visitsBefore, ...acts }: StrategyLife): StrategyRun {
  const { plan } = community.world
  const team = timeOf(outreach, plan.team)
  const ending = endingOf(community)
  const outcomes = measures
    .filter(({ kind }) => kind !== 'study')
    .map((measure) => [
      measure.name,
      outcomeOf(measure, daily[measure.name] ?? [], plan.days, () => measure.final?.(ending) ?? null),
    ])
  return {
    daily,
    outcomes: Object.fromEntries(outcomes),
    kindActs: acts.kindActs,
    tracedActs: acts.tracedActs,
    outreachActs: acts.outreachActs,
    newcomers: ending.newcomers,
    actShares: ending.actShares,
    minutes: { given: sumOf(team, 'given'), spent: sumOf(team, 'spent') },
    team,
    lives: livesOf(community, groups, visitsBefore),
    rules: closeOutreach(outreach, plan.team),
  }
}

function sumOf(team: readonly VoiceTime[], what: 'given' | 'spent'): number {
  return team.reduce((sum, voice) => sum + voice[what], 0)
}

function outcomeOf(
  measure: Measure,
  days: readonly (number | null)[],
  horizon: number,
  final: () => number | null,
): number | null {
  if (measure.kind === 'final') return final()
  const values = days.filter((value) => value !== null)
  const sum = values.reduce((total, value) => total + value, 0)
  if (measure.kind === 'flow') return (sum / horizon) * month
  return values.length === 0 ? null : sum / values.length
}
