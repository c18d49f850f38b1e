import type { Experiment, ExperimentKind, Published } from '../../experiment/Experiment.ts'
import { measureOf } from '../../experiment/experimentMeasures.ts'
import type { Found } from '../../experiment/foundIn.ts'
import { neutral } from '../../experiment/neutral.ts'
import type { EvidenceRow } from './Evidence.ts'

/** Room for rounding, so that a figure exactly at the edge is inside: 0.63 − 0.55 is a little more than 0.08. */
const ROUNDING = 1e-9

/** Puts a published result beside what was found; a figure that is not a number is not measured, and fails. */
export function judge({ id, kind }: Experiment, published: Published, found: Found): EvidenceRow {
  const { values, failsWithout: _, ...facts } = published
  const figures = published.names.map((__, i) => found.simulated[i] ?? Number.NaN)
  const missing = published.names.filter((__, i) => !Number.isFinite(figures[i]))
  const distance = missing.length > 0 ? null : distanceOf(published, figures, found.interval)
  const tolerance = toleranceOf(published)
  return {
    ...facts,
    experiment: id,
    unit: unitOf(published, kind),
    published: values,
    simulated: figures.map((figure) => (Number.isFinite(figure) ? figure : null)),
    interval: figures.map((_, i) => known(found.interval[i])),
    distance,
    tolerance,
    pass: distance !== null && passes(published, distance, tolerance),
    reason: reasonOf(published, missing),
  }
}

function unitOf({ measure, over }: Published, kind: ExperimentKind): string {
  if (over !== null) return 'ratio'
  return measureOf(kind, measure)?.unit ?? ''
}

function distanceOf(published: Published, figures: readonly number[], interval: Found['interval']): number {
  const { kind, values, band, sign } = published
  const none = neutral(published)
  if (kind === 'path') {
    const squares = figures.map((figure, i) => (figure - values![i]!) ** 2)
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length)
  }
  if (kind === 'value' || sign === 'same') {
    return Math.max(...figures.map((figure, i) => inBands(figure - (values?.[i] ?? none), band![i] ?? band![0]!)))
  }
  // A sign is known when the whole interval has it: the end nearer to none counts. Adding 0 makes 0 of −0.
  const near = figures.map((figure, i) => known(interval[i])?.[sign === 'more' ? 0 : 1] ?? figure)
  return Math[sign === 'more' ? 'min' : 'max'](...near.map((end) => Math.sign(end - none))) + 0
}

function inBands(difference: number, band: number): number {
  return difference === 0 ? 0 : Math.abs(difference) / band
}

function toleranceOf({ kind, rmse, sign }: Published): number {
  if (kind === 'path') return rmse!
  return kind === 'sign' && sign === 'less' ? -1 : 1
}

function passes({ kind, sign }: Published, distance: number, tolerance: number): boolean {
  return kind === 'sign' && sign !== 'same' ? distance === tolerance : distance <= tolerance * (1 + ROUNDING)
}

function known(interval: readonly [number, number] | undefined): readonly [number, number] | null {
  return interval?.every(Number.isFinite) ? interval : null
}

function reasonOf({ names, reason }: Published, missing: readonly string[]): string | null {
  if (missing.length === 0) return reason
  const what = missing.length === names.length ? 'not measured' : `not measured: ${missing.join(', ')}`
  return reason === null ? what : `${what}; ${reason}`
}
