import { type Chart, chartWidth } from '../../src/chart/Chart.ts'
import { drawnOnce } from './drawnOnce.ts'

/** Charts drawn for a page and for a phone, as the program draws them on threads. */
export async function drawnHere<C extends Chart>(chartsAt: (width: number) => readonly C[]) {
  const onPhones = chartsAt(chartWidth.narrow)
  const drawn: (Omit<C, 'spec'> & { readonly svg: string; readonly narrow: string })[] = []
  for (const [i, { spec, ...words }] of chartsAt(chartWidth.wide).entries())
    drawn.push({ ...words, svg: await drawnOnce(spec), narrow: await drawnOnce(onPhones[i]!.spec) })
  return drawn
}
