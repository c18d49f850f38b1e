import { type Figure, isNumber, type NumberFigure } from './Figure.ts'

/** A figure as a bar: places from 0 to 1 on the scale that all bars share, on which 0 is. */
export interface Bar {
  readonly label: string
  readonly figure: NumberFigure
  readonly from: number
  readonly to: number
  /** The 95 % interval; null where there is none. */
  readonly span: readonly [number, number] | null
}

/** Figures beside each other on one scale that holds 0; those without a value are left out. */
export function barsOf(
  figures: ReadonlyMap<string, Figure>,
  labels: Readonly<Record<string, string>>,
): { readonly zero: number; readonly bars: readonly Bar[] } {
  const rows = Object.entries(labels).flatMap(([name, label]) => {
    const figure = figures.get(name)
    return figure !== undefined && isNumber(figure) ? { label, figure } : []
  })
  const ends = [0, ...rows.flatMap(({ figure: { mean, low, high } }) => [mean, low ?? mean, high ?? mean])]
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const place = (value: number) => (high === low ? 0 : (value - low) / (high - low))
  return {
    zero: place(0),
    bars: rows.map(({ label, figure }) => ({
      label,
      figure,
      from: place(Math.min(0, figure.mean)),
      to: place(Math.max(0, figure.mean)),
      span: figure.low === null || figure.high === null ? null : [place(figure.low), place(figure.high)],
    })),
  }
}
