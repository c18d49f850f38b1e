import type { Chart } from '../chart/Chart.ts'

/** A chart that has been drawn. */
export interface Figure extends Omit<Chart, 'spec'> {
  /** SVG text; it stands in the page as it is. */
  readonly svg: string
  /** The same chart drawn for the width of a phone, if it was. */
  readonly narrow?: string
}
