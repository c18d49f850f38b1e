import { alternative, wordOf } from '../random/alternative.ts'
import { uniform } from '../random/Stream.ts'
import { NO_FACTOR } from './ActLog.ts'
import { BRAND, type Community, NO_CHOICE } from './Community.ts'
import { type Cases, closeCases, createCases, serve, updateCases } from './cases.ts'
import { allMembers, inGroup, within } from './group.ts'
import { NO_NEED } from './People.ts'
import type { Rule, Strategy } from './Plan.ts'
import { purpose } from './purpose.ts'
import type { RuleTally } from './ReplicateResult.ts'
import { holds } from './trigger.ts'

/** A strategy at work: its cases, and the minutes that are left of each budget. */
export interface Outreach {
  readonly strategy: Strategy
  readonly cases: readonly Cases[]
  readonly minutesLeft: Float64Array
  given: number
  spent: number
}

const workdays = 5

export function createOutreach(strategy: Strategy, people: number): Outreach {
  return {
    strategy,
    cases: strategy.rules.map((rule) => createCases(rule, people)),
    minutesLeft: new Float64Array(strategy.budgets.length),
    given: 0,
    spent: 0,
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
  giveTime(community, outreach, day)
  const members = allMembers(community)
  outreach.cases.forEach((cases, index) => {
    const { rule } = cases
    if (rule.when !== null && !cases.running) cases.running = holds(rule.when, closed)
    if (rule.untilMeasure !== null && cases.running && holds(rule.untilMeasure, closed)) cases.running = false
    const acts = cases.running && inPhase(rule, day)
    const waiting = updateCases(cases, community, day, acts, addressees(community, rule, members))
    if (rule.act === 'announce') announce(community, outreach, cases, waiting, day)
    else serveInOrder(community, outreach, cases, index, waiting, day)
  })
}

/** A fifth of the week’s minutes on each workday; what is left on Friday evening lapses, and weekends are free. */
function giveTime(community: Community, outreach: Outreach, day: number): void {
  const weekday = (community.world.plan.firstWeekday + day - 1) % 7
  if (weekday >= workdays) {
    outreach.minutesLeft.fill(0)
    return
  }
  outreach.strategy.budgets.forEach(({ minutesPerWeek }, budget) => {
    outreach.minutesLeft[budget] += minutesPerWeek / workdays
    if (budget < community.world.plan.team.length) outreach.given += minutesPerWeek / workdays
  })
}

function inPhase(rule: Rule, day: number): boolean {
  if (rule.at !== null) return day === rule.at
  return (rule.from === null || day >= rule.from) && (rule.until === null || day < rule.until)
}

/** The people that a rule is for today. Who cannot receive the act is not among them. */
function addressees(community: Community, { act, to }: Rule, members: Int32Array): Int32Array {
  const { people, world } = community
  const { target } = world.plan.acts[world.table.row[act]]
  const able =
    target === 'need' ? within(members, { column: people.need, least: NO_NEED + 1, most: Infinity }) : members
  return to === 'everybody' ? able : inGroup(community, able, to)
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
  const { minutes } = world.plan.acts[row]
  if (waiting.length === 0 || !affordable(outreach, rule, minutes)) return
  const { a, b } = streams[purpose.ruleOrder]
  const word = alternative(wordOf(rule.name), index)
  const { openedOn } = cases
  const queue = waiting
    .map((person) => ({ person, since: openedOn[person], draw: uniform(a, b, person, word) }))
    .sort((p, q) => p.since - q.since || p.draw - q.draw)
  for (const { person } of queue) {
    if (!affordable(outreach, rule, minutes)) return
    spend(outreach, cases, minutes)
    serve(cases, person, day)
    send(community, rule, row, person, null)
  }
}

/** One announcement serves everybody it is for, and costs its effort once. */
function announce(community: Community, outreach: Outreach, cases: Cases, waiting: number[], day: number): void {
  const { world } = community
  const { rule } = cases
  const row = world.table.row.announce
  const { minutes } = world.plan.acts[row]
  if (waiting.length === 0 || !affordable(outreach, rule, minutes)) return
  spend(outreach, cases, minutes)
  for (const person of waiting) serve(cases, person, day)
  const to = rule.to === 'everybody' ? null : new Uint8Array(world.count)
  if (to) for (const person of waiting) to[person] = 1
  send(community, rule, row, BRAND, to)
}

function send(community: Community, rule: Rule, row: number, target: number, to: Uint8Array | null): void {
  const { credibility } = community.world.plan.team[rule.voice]
  const announcement = rule.what === null ? null : { what: rule.what, says: rule.says, credibility, to }
  community.outbox.push({
    actor: BRAND,
    row,
    target,
    factor: NO_FACTOR,
    cause: 0,
    choice: NO_CHOICE,
    announcement,
    credibility,
  })
}

function affordable({ minutesLeft }: Outreach, rule: Rule, minutes: number): boolean {
  // A fifth of a week’s minutes, five times, may miss the week by the last bit.
  return rule.budgets.every((budget) => minutesLeft[budget] >= minutes - 1e-9)
}

function spend(outreach: Outreach, cases: Cases, minutes: number): void {
  for (const budget of cases.rule.budgets) outreach.minutesLeft[budget] -= minutes
  outreach.spent += minutes
  cases.minutes += minutes
}

/** Ends the strategy’s work and says what became of each rule’s cases. */
export function closeOutreach(outreach: Outreach): RuleTally[] {
  return outreach.cases.map((cases) => {
    closeCases(cases)
    const { rule, opened, served, tooLate, undone, settled, minutes } = cases
    return { name: rule.name, act: rule.act, opened, served, tooLate, undone, settled, minutes }
  })
}
