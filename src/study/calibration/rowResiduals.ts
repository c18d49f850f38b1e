import type { Published } from '../../experiment/Experiment.ts'
import type { Found } from '../../experiment/foundIn.ts'
import { neutral } from '../../experiment/neutral.ts'

/** Distance of a row of which something is not measured, as when nobody ever rejects. */
export const NOT_MEASURED = 10
/** A wrong sign is at most so far off. */
const WRONG = 3

/**
 * How far what was found is from what was published, in tolerances: residuals whose squares sum to the square of the
 * row's distance. 0 is exact, and a row within its tolerance has a distance of at most 1. Other than the judgement of
 * `roi evidence` they have a slope everywhere, by which a search finds its way.
 *
 * - `value`: (simulated − published) ÷ band of each figure, their root mean square being the distance;
 * - `path`: the same with its tolerance, so that the distance is its root mean squared error ÷ tolerance;
 * - `sign`: 0 where the 95 % interval over sessions has that sign, 1 where the figure is 0 (of a ratio 1), more where it is
 *   wrong; `same` is as a value of 0 (of a ratio 1).
 */
export function rowResiduals(published: Published, { simulated, interval }: Found): number[] {
  const { kind, values, band, rmse, sign } = published
  const figures = published.names.map((_, i) => simulated[i] ?? Number.NaN)
  const none = neutral(published)
  const share = Math.sqrt(figures.length)
  if (!figures.every(Number.isFinite)) return figures.map(() => NOT_MEASURED / share)
  if (kind === 'sign' && sign !== 'same') {
    const direction = sign === 'more' ? 1 : -1
    return figures.map((figure, i) => wrongness(direction * (figure - none), interval[i]) / share)
  }
  const tolerance = (i: number) => (kind === 'path' ? rmse! : (band![i] ?? band![0]))
  return figures.map((figure, i) => inBands(figure - (values?.[i] ?? none), tolerance(i)) / share)
}

function wrongness(figure: number, [low, high]: readonly [number, number] = [Number.NaN, Number.NaN]): number {
  const half = (high - low) / 2
  const halves = half > 0 ? figure / half : figure === 0 ? 0 : Math.sign(figure) * WRONG
  return Math.max(0, Math.min(WRONG, 1 - halves))
}

function inBands(difference: number, band: number): number {
  return difference === 0 ? 0 : difference / band
}

/** Length of residuals: the root of the sum of their squares. */
export function distanceOf(residuals: readonly number[]): number {
  return Math.sqrt(residuals.reduce((sum, residual) => sum + residual * residual, 0))
}
