import { keyFromSeed } from '../random/Key.ts'
import { studentQuantile } from '../statistics/studentQuantile.ts'
import type { Arm, Experiment, Published } from './Experiment.ts'
import { labMeasures } from './labMeasures.ts'
import { plays } from './plays.ts'
import type { Session } from './Session.ts'

/** What came out for one published row: a figure for each of its names, with a 95 % interval over sessions. */
export interface Found {
  readonly id: string
  readonly simulated: readonly number[]
  readonly interval: readonly (readonly [low: number, high: number])[]
}

export interface RunSettings {
  /** Sessions of the published size that are played: figures are those of all of them put together. */
  readonly sessions?: number
}

/** Forty times the published number of groups: the error of simulation is then small beside that of the study. */
const usual = 40

/** Plays every arm that a published row needs and measures it. The same experiment gives the same bits. */
export function runExperiment(experiment: Experiment, { sessions = usual }: RunSettings = {}): readonly Found[] {
  const key = keyFromSeed(experiment.seed)
  const played = new Map<Arm, Session[]>()
  const sessionsOf = (arm: Arm) => {
    const known = played.get(arm)
    if (known !== undefined) return known
    const made = Array.from({ length: sessions }, (_, session) => plays[experiment.game](arm, key, session))
    played.set(arm, made)
    return made
  }
  return experiment.published.map((row) => found(row, experiment, sessionsOf))
}

function found(row: Published, { arms }: Experiment, sessionsOf: (arm: Arm) => Session[]): Found {
  const measure = labMeasures.find(({ name }) => name === row.measure)!
  const figures = (armName: string) => {
    const arm = arms.find(({ name }) => name === armName)!
    const all = sessionsOf(arm)
    // A row may publish only some of the figures that the measure has.
    const places = row.names.map((name) => measure.names(arm.design).indexOf(name))
    const named = (values: readonly number[]) => places.map((place) => values[place])
    return {
      whole: named(measure.of(all, arm.design)),
      each: all.map((session) => named(measure.of([session], arm.design))),
    }
  }
  const first = figures(row.arm)
  const against = row.minus ?? row.over
  const other = against === null ? null : figures(against)
  const beside = (values: readonly number[], others: readonly number[] | undefined) =>
    others === undefined
      ? values
      : values.map((value, k) => (row.over === null ? value - others[k] : value / others[k]))
  const simulated = beside(first.whole, other?.whole)
  const each = first.each.map((values, session) => beside(values, other?.each[session]))
  return {
    id: row.id,
    simulated,
    interval: simulated.map((mean, k) =>
      around(
        mean,
        each.map((values) => values[k]),
      ),
    ),
  }
}

/** A 95 % interval around a figure from what single sessions gave; those that show none, or no ratio, are left out. */
function around(mean: number, values: readonly number[]): [number, number] {
  const known = values.filter(Number.isFinite)
  const n = known.length
  if (n < 2) return [Number.NaN, Number.NaN]
  const centre = known.reduce((sum, value) => sum + value, 0) / n
  const variance = known.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (n - 1)
  const half = studentQuantile(0.975, n - 1) * Math.sqrt(variance / n)
  return [mean - half, mean + half]
}
