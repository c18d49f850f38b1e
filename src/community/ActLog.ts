/** Why an act was chosen: which state of the actor made it likelier. */
export const factors = ['none', 'person', 'community', 'mood', 'brand', 'norm', 'belief', 'visit', 'reached'] as const

export type Factor = (typeof factors)[number]

// Their places in that list, as the log stores them.
export const NO_FACTOR = 0
export const BY_PERSON = 1
export const BY_COMMUNITY = 2
export const BY_MOOD = 3
export const BY_BRAND = 4
export const BY_NORM = 5
export const BY_BELIEF = 6
export const BY_VISIT = 7
export const BY_REACH = 8

/**
 * Every act has a number, counted from 1 in order of delivery, and the root of its chain of causes. With `detail` the
 * whole event log is kept; without, only the roots, which later acts need.
 */
export interface ActLog {
  readonly detail: boolean
  /** Acts so far; the number of the next one is count + 1. */
  count: number
  root: Int32Array
  /** 1 when the act, or its root, is one of the team. */
  byTeam: Uint8Array
  /** Counted from day 1. */
  step: Int32Array
  actor: Int32Array
  row: Int16Array
  target: Int32Array
  cause: Int32Array
  factor: Uint8Array
}

export function createActLog(detail: boolean): ActLog {
  return actLog(detail, 0, columns(1024, detail))
}

export function copyActLog(log: ActLog): ActLog {
  return actLog(log.detail, log.count, filled(columns(log.root.length, log.detail), log))
}

/** All logs are made here and have one layout, as communities have. */
function actLog(
  detail: boolean,
  count: number,
  { root, byTeam, step, actor, row, target, cause, factor }: Columns,
): ActLog {
  return { detail, count, root, byTeam, step, actor, row, target, cause, factor }
}

/** Enters an act and returns its number. An act without a cause is its own root; `deliver` marks those of the team. */
export function enterAct(
  log: ActLog,
  step: number,
  actor: number,
  row: number,
  target: number,
  cause: number,
  factor: number,
): number {
  const id = ++log.count
  if (id >= log.root.length) grow(log)
  log.root[id] = cause === 0 ? id : log.root[cause]
  log.byTeam[id] = cause === 0 ? 0 : log.byTeam[cause]
  if (log.detail) {
    log.step[id] = step
    log.actor[id] = actor
    log.row[id] = row
    log.target[id] = target
    log.cause[id] = cause
    log.factor[id] = factor
  }
  return id
}

function columns(n: number, detail: boolean): Columns {
  const m = detail ? n : 0
  return {
    root: new Int32Array(n),
    byTeam: new Uint8Array(n),
    step: new Int32Array(m),
    actor: new Int32Array(m),
    row: new Int16Array(m),
    target: new Int32Array(m),
    cause: new Int32Array(m),
    factor: new Uint8Array(m),
  }
}

type Columns = Pick<ActLog, 'root' | 'byTeam' | 'step' | 'actor' | 'row' | 'target' | 'cause' | 'factor'>

function filled(larger: Columns, from: Columns): Columns {
  for (const name of Object.keys(larger) as (keyof Columns)[]) larger[name].set(from[name])
  return larger
}

function grow(log: ActLog): void {
  Object.assign(log, filled(columns(2 * log.root.length, log.detail), log))
}
