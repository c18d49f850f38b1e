import { formatNumber, formatSigned } from '../format.ts'
import type { EvidenceRow } from './Evidence.ts'

/** The figures of a row as text, all of a row with the same number of digits, so that they can be compared. */
export interface FigureText {
  readonly name: string
  readonly published: string
  /** "± 0.08", or nothing where there is no band. */
  readonly band: string
  readonly simulated: string
  readonly low: string
  readonly high: string
}

/** What stands for a figure that is not measured. */
export const NONE = '–'

/** The figures of a row, each written with the digits that the published figures or their bands have. */
export function figureTexts(row: EvidenceRow): readonly FigureText[] {
  const step = 10 ** -digitsOf(row)
  const number = row.minus === null ? formatNumber : formatSigned
  const text = (value: number | null | undefined) => (value == null ? NONE : number(value, step))
  return row.names.map((name, i) => {
    const band = row.band?.[i] ?? (row.sign === 'same' ? row.band?.[0] : undefined)
    return {
      name: name.replaceAll('_', ' '),
      published: row.published === null ? row.sign! : text(row.published[i]),
      band: band === undefined ? '' : `± ${formatNumber(band, step)}`,
      simulated: text(row.simulated[i]),
      low: text(row.interval[i]?.[0]),
      high: text(row.interval[i]?.[1]),
    }
  })
}

/** Digits after the point: as published, but enough to tell where in its band a figure is; of a sign, three in all. */
function digitsOf({ published, band, simulated, interval }: EvidenceRow): number {
  if (published === null && band === null) {
    const largest = Math.max(...[...simulated, ...interval.flat()].map((figure) => Math.abs(figure ?? 0)))
    return largest === 0 ? 0 : atMost(4, 2 - Math.floor(Math.log10(largest)))
  }
  const given = [...(published ?? []), ...(band ?? [])].map((value) => String(value).split('.')[1]?.length ?? 0)
  const needed = (band ?? []).map((width) => 1 + Math.floor(-Math.log10(width)))
  return atMost(4, Math.max(...given, ...needed))
}

function atMost(most: number, digits: number): number {
  return Math.min(most, Math.max(0, digits))
}
