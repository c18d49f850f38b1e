import type { Community } from './Community.ts'
import type { Rule } from './Plan.ts'

/**
 * The cases of one rule: who is in its group, since when, and whether they were served. A case opens when a person is
 * in the group while the rule acts, and closes by being served, by its deadline, or by the person leaving the group.
 * Every case opened ends as exactly one of served, tooLate, undone, and settled: answered by somebody else in time.
 */
export interface Cases {
  readonly rule: Rule
  /** Day on which the present case opened; the last day on which the person was seen in the group, 0 for none. */
  readonly openedOn: Int32Array
  readonly insideOn: Int32Array
  readonly servedOn: Int32Array
  /** NONE outside the group, WAITING, or DONE (served, or too late) until the stay ends or `every` comes round. */
  readonly state: Uint8Array
  /** Who waited at the end of the last day. */
  waiting: number[]
  opened: number
  served: number
  tooLate: number
  undone: number
  settled: number
  minutes: number
}

export const NONE = 0
export const WAITING = 1
export const DONE = 2

export function createCases(rule: Rule, people: number): Cases {
  return {
    rule,
    openedOn: new Int32Array(people),
    insideOn: new Int32Array(people),
    servedOn: new Int32Array(people),
    state: new Uint8Array(people),
    waiting: [],
    opened: 0,
    served: 0,
    tooLate: 0,
    undone: 0,
    settled: 0,
    minutes: 0,
  }
}

/**
 * Brings the cases up to date with the day’s start and returns who waits to be served. `acts` says whether the rule
 * acts today; on other days it opens no case, but goes on knowing who is in the group. `inside` are the members in it.
 */
export function updateCases(
  cases: Cases,
  community: Community,
  day: number,
  acts: boolean,
  inside: Int32Array,
): number[] {
  const { rule, openedOn, insideOn, servedOn, state } = cases
  const before = cases.waiting
  cases.waiting = []
  for (const person of inside) {
    if (insideOn[person] !== day - 1) endStay(cases, community, person)
    insideOn[person] = day
    if (state[person] === DONE && rule.every !== null && servedOn[person] > 0 && day - servedOn[person] >= rule.every) {
      state[person] = NONE
    }
    if (state[person] === NONE && acts) {
      state[person] = WAITING
      openedOn[person] = day
      servedOn[person] = 0
      cases.opened++
    }
    if (state[person] !== WAITING) continue
    if (rule.within !== null && day > openedOn[person] + rule.within) {
      state[person] = DONE
      cases.tooLate++
    } else cases.waiting.push(person)
  }
  for (const person of before) if (insideOn[person] !== day) endStay(cases, community, person)
  return acts ? cases.waiting : []
}

/** Serves a waiting case. */
export function serve(cases: Cases, person: number, day: number): void {
  cases.state[person] = DONE
  cases.servedOn[person] = day
  cases.served++
}

/** At the end of the horizon whoever still waits was left undone. */
export function closeCases(cases: Cases): void {
  for (const person of cases.waiting) if (cases.state[person] === WAITING) cases.undone++
  cases.waiting = []
}

function endStay(cases: Cases, community: Community, person: number): void {
  const { people, world } = community
  if (cases.state[person] === WAITING) {
    const answers = world.plan.acts[world.table.row[cases.rule.act]].target === 'need'
    if (answers && people.answered[person] > 0) cases.settled++
    else cases.undone++
  }
  cases.state[person] = NONE
}
