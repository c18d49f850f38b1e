import { studentQuantile } from '../statistics/studentQuantile.ts'
import type { Arm, Experiment, Published } from './Experiment.ts'
import { measureOf, type Session } from './experimentMeasures.ts'

/** What came out for one published row: a figure for each of its names, with a 95 % interval over sessions. */
export interface Found {
  readonly id: string
  readonly simulated: readonly number[]
  readonly interval: readonly (readonly [low: number, high: number])[]
}

/**
 * Measures every published row of an experiment.
 *
 * @param played what was done in each session, in the order of the arms
 */
export function foundIn(experiment: Experiment, played: readonly (readonly Session[])[]): readonly Found[] {
  const { arms, published } = experiment
  const sessionsOf = (name: string) => {
    const place = arms.findIndex((arm) => arm.name === name)
    return { arm: arms[place], sessions: played.map((all) => all[place]) }
  }
  return published.map((row) => found(row, experiment, sessionsOf))
}

function found(
  row: Published,
  { kind }: Experiment,
  sessionsOf: (arm: string) => { readonly arm: Arm; readonly sessions: readonly Session[] },
): Found {
  const measure = measureOf(kind, row.measure)!
  const first = sessionsOf(row.arm)
  const against = row.minus ?? row.over
  const other = against === null ? null : sessionsOf(against)
  const named = ({ design }: Arm, sessions: readonly Session[]) => {
    const names = measure.names(design)
    const values = measure.of(sessions, design)
    // A row may publish only some of the figures that the measure has.
    return row.names.map((name) => values[names.indexOf(name)])
  }
  const figures = (which: (sessions: readonly Session[]) => readonly Session[]) => {
    const values = named(first.arm, which(first.sessions))
    if (other === null) return values
    const others = named(other.arm, which(other.sessions))
    return values.map((value, k) => (row.over === null ? value - others[k] : value / others[k]))
  }
  const simulated = figures((all) => all)
  const without = first.sessions.map((_, left) => figures((all) => all.filter((__, session) => session !== left)))
  return {
    id: row.id,
    simulated,
    interval: simulated.map((figure, k) =>
      jackknife(
        figure,
        without.map((values) => values[k]),
      ),
    ),
  }
}

/**
 * A 95 % interval around a figure of all sessions, from what it is without each of them (Tukey 1958): for means as well
 * as for ratios, of which a single session may show none.
 *
 * @param without the figure without the first session, without the second, …
 */
function jackknife(figure: number, without: readonly number[]): [number, number] {
  const n = without.length
  if (n < 2) return [Number.NaN, Number.NaN]
  const centre = without.reduce((sum, value) => sum + value, 0) / n
  const squares = without.reduce((sum, value) => sum + (value - centre) ** 2, 0)
  const half = studentQuantile(0.975, n - 1) * Math.sqrt((squares * (n - 1)) / n)
  return [figure - half, figure + half]
}
