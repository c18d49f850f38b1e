import { alternative, wordOf } from '../random/alternative.ts'
import { uniform } from '../random/Stream.ts'
import { NO_FACTOR } from './ActLog.ts'
import { BRAND, BY_RULE, type Community } from './Community.ts'
import { type Cases, closeCases, createCases, serve, updateCases } from './cases.ts'
import { inGroup } from './group.ts'
import { moderate, whoIsModerated } from './moderate.ts'
import { whoNeeds } from './needs.ts'
import type { Rule, Strategy, Voice } from './Plan.ts'
import { purpose } from './purpose.ts'
import type { Range } from './Range.ts'
import type { RuleTally, VoiceTime } from './ReplicateResult.ts'
import { holds } from './trigger.ts'
import { drawVolunteers, stillThere, type Volunteer, whoServes } from './volunteers.ts'

/** A strategy at work: its cases, the minutes that are left of each budget, and who of the team is there. */
export interface Outreach {
  readonly strategy: Strategy
  readonly cases: readonly Cases[]
  readonly minutesLeft: Float64Array
  /** Index = budget: minutes given so far; index = voice: minutes spent, and who volunteers. */
  readonly given: Float64Array
  readonly spent: Float64Array
  readonly volunteers: Volunteer[][]
  /** Index = gate: whether what is behind it may act. */
  readonly open: boolean[]
}

const workdays = 5

export function createOutreach(strategy: Strategy, people: number): Outreach {
  const { budgets, rules, gates } = strategy
  return {
    strategy,
    cases: rules.map((rule) => createCases(rule, people)),
    minutesLeft: new Float64Array(budgets.length),
    given: new Float64Array(budgets.length),
    spent: new Float64Array(budgets.length),
    volunteers: budgets.map(() => []),
    open: gates.map(({ when }) => when === null),
  }
}

/**
 * The team’s day (counted from 1): each rule, as written, serves who waits, nearest deadline first, as far as the time
 * goes. What it sends is delivered together with the members’ acts of the day.
 *
 * @param closed - daily values of each measure on the days before today
 */
export function reachOut(
  community: Community,
  outreach: Outreach,
  day: number,
  closed: Readonly<Record<string, readonly (number | null)[]>>,
): void {
  callTeam(community, outreach, day)
  giveTime(community, outreach, day)
  moveGates(outreach, closed)
  outreach.cases.forEach((cases, index) => {
    const { rule } = cases
    const acts = rule.gates.every((gate) => outreach.open[gate]) && inPhase(rule, day)
    const inside = inGroup(community, rule.to, whoCanReceive(community, rule))
    const waiting = updateCases(cases, community, day, acts, inside)
    if (rule.act === 'announce') announce(community, outreach, cases, waiting, day)
    else serveInOrder(community, outreach, cases, index, waiting, day)
  })
}

/** Volunteers are drawn when their phase begins, by strategies that have something for them to do. */
function callTeam(community: Community, outreach: Outreach, day: number): void {
  const { strategy, volunteers } = outreach
  community.world.plan.team.forEach((voice, index) => {
    if (voice.volunteers === null || !strategy.rules.some((rule) => rule.voice === index)) return
    if (day === (voice.from ?? 1)) {
      volunteers[index] = drawVolunteers(community, voice, volunteers.flat())
    } else volunteers[index] = stillThere(community, volunteers[index])
  })
}

/** A fifth of the week’s minutes on each workday; what is left on Friday evening lapses, and weekends are free. */
function giveTime(community: Community, outreach: Outreach, day: number): void {
  const { plan } = community.world
  const { strategy, minutesLeft, given, volunteers } = outreach
  const weekday = (plan.firstWeekday + day - 1) % 7
  if (weekday >= workdays) {
    minutesLeft.fill(0)
    for (const volunteer of volunteers.flat()) volunteer.minutesLeft = 0
    return
  }
  strategy.budgets.forEach(({ minutesPerWeek }, budget) => {
    const voice: Voice | undefined = plan.team[budget]
    const minutes = voice === undefined || inPhase(voice, day) ? minutesPerWeek / workdays : 0
    if (voice?.volunteers) {
      for (const volunteer of volunteers[budget]) volunteer.minutesLeft += minutes
      given[budget] += minutes * volunteers[budget].length
    } else {
      minutesLeft[budget] += minutes
      given[budget] += minutes
    }
  })
}

/** What both starts and stops on one day stays shut. */
function moveGates({ strategy, open }: Outreach, closed: Parameters<typeof holds>[1]): void {
  strategy.gates.forEach(({ when, until }, gate) => {
    if (when !== null && !open[gate]) open[gate] = holds(when, closed)
    if (until !== null && open[gate] && holds(until, closed)) open[gate] = false
  })
}

/** Whether a voice is there, or a rule acts, on a day. */
function inPhase({ from, until }: Voice | Rule, day: number): boolean {
  return (from === null || day >= from) && (until === null || day < until)
}

/** What is asked of whoever can receive the act of a rule. */
function whoCanReceive(community: Community, { act }: Rule): readonly Range[] {
  const { plan, table } = community.world
  const { target, how } = plan.acts[table.row[act]]
  if (how !== undefined) return [whoIsModerated(community, how)]
  return target === 'need' ? [whoNeeds(community)] : []
}

function serveInOrder(
  community: Community,
  outreach: Outreach,
  cases: Cases,
  index: number,
  waiting: number[],
  day: number,
): void {
  const { world, streams } = community
  const { rule } = cases
  const row = world.table.row[rule.act]
  const { minutes, how } = world.plan.acts[row]
  if (waiting.length === 0 || !affordable(outreach, rule, minutes)) return
  const { a, b } = streams[purpose.ruleOrder]
  const word = alternative(wordOf(rule.name), index)
  const { openedOn } = cases
  const queue = waiting
    .map((person) => ({ person, since: openedOn[person], draw: uniform(a, b, person, word) }))
    .sort((p, q) => p.since - q.since || p.draw - q.draw || p.person - q.person)
  const isVoluntary = world.plan.team[rule.voice].volunteers !== null
  const volunteers = outreach.volunteers[rule.voice]
  for (const { person } of queue) {
    if (!affordable(outreach, rule, minutes)) return
    const volunteer = isVoluntary ? whoServes(volunteers, person, minutes) : null
    if (isVoluntary && volunteer === null) continue
    spend(outreach, cases, minutes, volunteer)
    serve(cases, person, day)
    if (how !== undefined) moderate(community, how, person)
    send(community, rule, row, volunteer?.person ?? BRAND, person, null)
  }
}

/** One announcement serves everybody it is for, and costs its effort once. */
function announce(community: Community, outreach: Outreach, cases: Cases, waiting: number[], day: number): void {
  const { world } = community
  const { rule } = cases
  const row = world.table.row.announce
  const { minutes } = world.plan.acts[row]
  if (waiting.length === 0 || !affordable(outreach, rule, minutes)) return
  spend(outreach, cases, minutes, null)
  for (const person of waiting) serve(cases, person, day)
  const to = rule.to === 'everybody' ? null : new Uint8Array(world.count)
  if (to) for (const person of waiting) to[person] = 1
  send(community, rule, row, BRAND, BRAND, to)
}

function send(
  community: Community,
  rule: Rule,
  row: number,
  actor: number,
  target: number,
  to: Uint8Array | null,
): void {
  const { credibility } = community.world.plan.team[rule.voice]
  const announcement = rule.what === null ? null : { what: rule.what, says: rule.says, credibility, to }
  community.outbox.push({
    actor,
    row,
    target,
    factor: NO_FACTOR,
    cause: 0,
    choice: BY_RULE,
    announcement,
    credibility,
  })
}

function affordable({ minutesLeft }: Outreach, rule: Rule, minutes: number): boolean {
  // A fifth of a week’s minutes, five times, may miss the week by the last bit.
  return rule.budgets.every((budget) => minutesLeft[budget] >= minutes - 1e-9)
}

function spend({ minutesLeft, spent }: Outreach, cases: Cases, minutes: number, volunteer: Volunteer | null): void {
  const { voice, budgets } = cases.rule
  for (const budget of budgets) minutesLeft[budget] -= minutes
  if (volunteer !== null) volunteer.minutesLeft -= minutes
  spent[voice] += minutes
  cases.minutes += minutes
}

/** Ends the strategy’s work and says what became of each rule’s cases. */
export function closeOutreach({ cases }: Outreach, team: readonly Voice[]): RuleTally[] {
  return cases.map((own) => {
    closeCases(own)
    const { rule, opened, served, tooLate, undone, settled, minutes } = own
    return {
      name: rule.name,
      act: rule.act,
      by: team[rule.voice].name,
      opened,
      served,
      tooLate,
      undone,
      settled,
      minutes,
    }
  })
}

/** The time of each voice of the team; that of volunteers is the sum over all who were there. */
export function timeOf({ given, spent }: Outreach, team: readonly Voice[]): VoiceTime[] {
  return team.map(({ name }, voice) => ({ name, given: given[voice] ?? 0, spent: spent[voice] ?? 0 }))
}
