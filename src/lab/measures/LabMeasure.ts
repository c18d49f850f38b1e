import type { Design, GameName } from '../designKeys.ts'
import type { Session } from '../Session.ts'

/** One row of the catalogue of what can be measured in the laboratory. */
export interface LabMeasure {
  readonly name: string
  readonly games: readonly GameName[]
  readonly unit: string
  readonly sentence: string
  /** Names of its figures under a design: one name for a single figure, `1` to `n` for a path. */
  readonly names: (design: Design) => readonly string[]
  /** Its figures in sessions put together, in the order of `names`; NaN where the sessions show none. */
  readonly of: (sessions: readonly Session[], design: Design) => readonly number[]
  /** A key of the design that must be set to yes for it. */
  readonly needs?: string
}

/** A column of several sessions as one. */
export function joined(sessions: readonly Session[], column: string): Float64Array {
  const total = sessions.reduce((sum, session) => sum + session[column].length, 0)
  const all = new Float64Array(total)
  let at = 0
  for (const session of sessions) {
    all.set(session[column], at)
    at += session[column].length
  }
  return all
}

/** Mean of the values of a column where `holds`; NaN when it holds nowhere. */
export function meanWhere(values: Float64Array, holds: (row: number) => boolean): number {
  let sum = 0
  let n = 0
  for (let row = 0; row < values.length; row++) {
    if (!holds(row) || Number.isNaN(values[row])) continue
    sum += values[row]
    n++
  }
  return n === 0 ? Number.NaN : sum / n
}

/** Mean of something of each row over the rows of each period, 1 to n. */
export function byPeriod(
  sessions: readonly Session[],
  periods: number,
  value: (session: Session, row: number) => number,
): number[] {
  const sums = new Float64Array(periods)
  const counts = new Float64Array(periods)
  for (const session of sessions) {
    const { period } = session
    for (let row = 0; row < period.length; row++) {
      sums[period[row] - 1] += value(session, row)
      counts[period[row] - 1]++
    }
  }
  return Array.from(sums, (sum, t) => sum / counts[t])
}

/** The numbers of n points, from 1. */
export const numbered = (n: number) => Array.from({ length: n }, (_, t) => String(t + 1))

/** Makes a row of the catalogue for one game. */
export function measureOf(
  game: GameName,
  name: string,
  unit: string,
  sentence: string,
  names: LabMeasure['names'],
  of: LabMeasure['of'],
): LabMeasure {
  return { name, games: [game], unit, sentence, names, of }
}

/** For measures of a single figure. */
export const one = (name: string) => () => [name]
