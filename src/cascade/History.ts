import type { ActLog } from '../community/ActLog.ts'
import { BRAND, type Community } from '../community/Community.ts'
import { EVENT_ROW } from '../community/events.ts'
import type { PlannedEvent } from '../community/Plan.ts'
import type { Act, ActClass } from '../model/acts.ts'

/** What happened in one replicate under one strategy: the whole event log, and what it takes to read it. */
export interface History {
  /** Kept with `detail`. Acts count from 1 in order of delivery, so that a cause has a smaller number than its effects. */
  readonly log: ActLog
  /** The catalogue: the rows of the log. */
  readonly acts: readonly Act[]
  readonly events: readonly { readonly name: string; readonly kind: PlannedEvent['kind'] }[]
  readonly days: number
  readonly stepsPerDay: number
  /** Everybody: founders, who were members from the start, then prospects, then raiders, who are no residents. */
  readonly people: number
  readonly founders: number
  readonly residents: number
}

/** The history of a community that was lived with its event log on. */
export function historyOf({ world, log }: Community): History {
  const { plan, count, residents } = world
  if (!log.detail) throw new RangeError('the event log was off')
  return {
    log,
    acts: plan.acts,
    events: plan.events.map(({ name, kind }) => ({ name, kind })),
    days: plan.days,
    stepsPerDay: plan.stepsPerDay,
    people: count,
    founders: residents - plan.prospects,
    residents,
  }
}

/** The day of an act, counted from 1; 0 and below is the warm-up. */
export function dayOf({ log, stepsPerDay }: History, act: number): number {
  return Math.floor(log.step[act] / stepsPerDay) + 1
}

/** The row of the catalogue, or null for an event. */
export function actOf({ log, acts }: History, act: number): Act | null {
  return acts[log.row[act]] ?? null
}

/** The event that an act of the brand outside of the catalogue is, or null. */
export function eventOf({ log, events }: History, act: number): History['events'][number] | null {
  return log.row[act] <= EVENT_ROW ? events[EVENT_ROW - log.row[act]] : null
}

/** Whether an act is outreach: of the team, or of a volunteer for it. */
export function isOutreach({ log }: History, act: number): boolean {
  return log.byTeam[act] === 1 && log.cause[act] === 0
}

/** What an act is, when a member did it of their own accord; null for outreach and events. */
export function classByMember(history: History, act: number): ActClass | null {
  return history.log.actor[act] === BRAND || isOutreach(history, act) ? null : history.acts[history.log.row[act]].class
}

/** The person whom an act is addressed to, or null where it is to nobody else. */
export function addresseeOf({ log }: History, act: number): number | null {
  const target = log.target[act]
  return target < 0 || target === log.actor[act] ? null : target
}

/** The last step (exclusive) whose acts are followed up for `window` days before the horizon ends. */
export function followedUntil({ days, stepsPerDay }: History, window: number): number {
  return (days - window) * stepsPerDay
}
