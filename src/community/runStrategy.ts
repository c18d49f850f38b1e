import type { Community } from './Community.ts'
import { dayOneGroups, livesOf } from './dayOne.ts'
import { endingOf } from './endingOf.ts'
import { liveDay } from './liveDay.ts'
import { type Measure, measures } from './measures.ts'
import { observe } from './observe.ts'
import { closeOutreach, createOutreach, timeOf } from './outreach.ts'
import type { Strategy } from './Plan.ts'
import type { StrategyRun, VoiceTime } from './ReplicateResult.ts'
import { resetTally } from './Tally.ts'

type Values = (number | null)[]

/** Days in a month, for outcomes of flows. */
const month = 30

/**
 * Lives the whole horizon under one strategy and measures it. Changes the community it is given.
 *
 * @param groups of everybody on day 1, see `dayOneGroups`
 */
export function runStrategy(
  community: Community,
  strategy: Strategy,
  groups: Uint8Array = dayOneGroups(community),
): StrategyRun {
  const { plan } = community.world
  const visitsBefore = community.people.visits.slice()
  const outreach = createOutreach(strategy, community.world.count)
  const withDaily = measures.flatMap(({ name, daily }) =>
    daily ? [{ name, measure: daily, values: [] as Values }] : [],
  )
  const daily = Object.fromEntries(withDaily.map(({ name, values }) => [name, values]))
  let kindActs = 0
  let tracedActs = 0
  let outreachActs = 0

  for (let day = 1; day <= plan.days; day++) {
    liveDay(community, outreach, day, daily)
    const seen = observe(community)
    // Not by name: an object made under computed names has a layout of its own, for which V8 compiles this anew.
    for (const { measure, values } of withDaily) values.push(measure(seen))
    kindActs += seen.kind
    tracedActs += seen.traced
    outreachActs += seen.outreach
    resetTally(community.tally)
  }

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
    kindActs,
    tracedActs,
    outreachActs,
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
