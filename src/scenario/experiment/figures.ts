import { listed, suggestion } from '../nearest.ts'
import { round } from '../quantity.ts'
import type { Say } from '../Reading.ts'
import type { Figures, Row } from './publishedRow.ts'

type Figure = number | readonly number[]

/** A measure under the design of an arm. */
export interface Measured {
  readonly name: string
  /** Names of its figures. */
  readonly names: readonly string[]
}

export interface Target {
  readonly values: readonly number[] | null
  readonly band: readonly number[] | null
}

/** What a row wants of each figure of its measure, in their order; null when that does not fit, which is said. */
export function targetOf(row: Row, measured: Measured, say: Say): Target | null {
  const { kind, values: written, band } = row
  if (kind === 'sign') return { values: null, band: typeof band === 'number' ? [band] : null }
  if (written === undefined) return null
  const values = isInterval(row, measured)
    ? [written as readonly number[]]
    : inOrder('values', written, measured, say, measured.names.length === 1)
  if (values === null) return null
  if (values.every((value) => typeof value === 'number')) return withBand(row, values, measured, say)
  if (kind === 'path') return no(say, 'values', 'of a path are numbers: only values have intervals')
  return band === undefined
    ? ofIntervals(values, say)
    : no(say, 'band', 'is in the values already, which are intervals')
}

/** A single figure’s `[low, high]`, which looks like a list of two. */
function isInterval({ kind, values, band }: Row, { names }: Measured): boolean {
  const isPair = Array.isArray(values) && values.length === 2 && values.every((value) => typeof value === 'number')
  return isPair && names.length === 1 && kind === 'value' && band === undefined
}

/** Figures as they are written, in the order of their names. One number stands for all where it may. */
function inOrder(
  key: string,
  written: Figures,
  { name, names }: Measured,
  say: Say,
  oneForAll: boolean,
): readonly Figure[] | null {
  const has = `"${name}" has ${figuresText(names)} under this design`
  if (typeof written === 'number') {
    if (oneForAll) return names.map(() => written)
    return no(say, key, `is one number, but ${has}: write a list, or a map by their names`)
  }
  if (Array.isArray(written))
    return written.length === names.length ? written : no(say, key, `are ${written.length}, but ${has}`)
  const byName = written as Readonly<Record<string, Figure>>
  const unknown = Object.keys(byName).filter((figure) => !names.includes(figure))
  const lacking = names.filter((figure) => !Object.hasOwn(byName, figure))
  for (const figure of unknown) say([key, figure], `${key}: unknown figure "${figure}"${suggestion(figure, names)}`)
  if (unknown.length > 0) return null
  return lacking.length > 0 ? no(say, key, `lacks ${listed(lacking)}: ${has}`) : names.map((figure) => byName[figure]!)
}

function withBand({ kind, band }: Row, values: readonly number[], measured: Measured, say: Say): Target | null {
  if (kind === 'path') return { values, band: null }
  if (band === undefined)
    return no(
      say,
      'values',
      'have no `band`: write the largest distance, such as 0.08, or intervals [low, high]; a target without tolerance is none',
    )
  const bands = inOrder('band', band, measured, say, true)
  if (bands === null) return null
  if (!bands.every((one) => typeof one === 'number')) return no(say, 'band', 'is made of numbers, not of intervals')
  return bands.every((one) => one > 0) ? { values, band: bands } : no(say, 'band', 'of 0 or less is no tolerance')
}

/** The middle of each, and half its width. */
function ofIntervals(values: readonly Figure[], say: Say): Target | null {
  const intervals: (readonly [number, number])[] = []
  for (const value of values) {
    if (typeof value === 'number') return no(say, 'values', 'are either all numbers or all intervals')
    const [low, high] = value
    if (value.length !== 2 || low! >= high!)
      return no(say, 'values', `[${value.join(', ')}] is not an interval: write [low, high]`)
    intervals.push([low!, high!])
  }
  return {
    values: intervals.map(([low, high]) => round((low + high) / 2)),
    band: intervals.map(([low, high]) => round((high - low) / 2)),
  }
}

function figuresText(names: readonly string[]): string {
  if (names.length === 1) return 'one figure'
  const numbered = names.every((name, i) => name === String(i + 1))
  return `${names.length} figures (${numbered ? `1 to ${names.length}` : listed(names)})`
}

function no(say: Say, key: string, message: string): null {
  say([key], `${key}: ${message}`)
  return null
}
