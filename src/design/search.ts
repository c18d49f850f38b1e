import { keyFromSeed } from '../random/Key.ts'
import type { Asking, Best, Point } from './Asking.ts'
import { evolution } from './internal/evolution.ts'
import { latinHypercube } from './latinHypercube.ts'

export interface SearchSettings {
  /** How many trials at most. */
  readonly evaluations: number
  readonly seed: string
  /** Points to try first, such as what is believed now. */
  readonly starts?: readonly Point[]
  /** Width, as a share of the side of the cube, below which a search has arrived and another one begins. */
  readonly precision?: number
}

/** Share of the trials that look around before anything is followed up, and their number for each dimension. */
const AROUND = 0.25
const AROUND_EACH = 10

/**
 * Looks for the least of a function on the unit cube: a Latin hypercube first, then CMA-ES from its best points, one
 * after the other, each search with twice as many points in a generation (Auger & Hansen 2005,
 * doi:10.1109/CEC.2005.1554902), until the trials are used up. All trials have the seed 0, so that the function that is
 * searched stands still.
 */
export function* search(
  dimensions: number,
  { evaluations, seed, starts = [], precision = 1e-4 }: SearchSettings,
): Asking<Best> {
  const key = keyFromSeed(seed)
  const around = Math.round(Math.min(AROUND * evaluations, AROUND_EACH * dimensions))
  const first = [...starts, ...latinHypercube(dimensions, around, key)].slice(0, evaluations)
  const losses = orInfinity(yield first.map((point) => ({ point, seed: 0 })))
  const ranked = first.map((point, i) => ({ point, loss: losses[i] })).sort((a, b) => a.loss - b.loss)
  let best = ranked[0]
  let left = evaluations - first.length
  for (let run = 0; left > 0 && dimensions > 0; run++) {
    const climb = evolution(ranked[run % ranked.length].point, { key, run, precision })
    for (let offspring = climb.ask(); offspring !== null && left > 0; offspring = climb.ask()) {
      const points = offspring.slice(0, left)
      left -= points.length
      const told = orInfinity(yield points.map((point) => ({ point, seed: 0 })))
      points.forEach((point, i) => {
        if (told[i] < best.loss) best = { point, loss: told[i] }
      })
      if (points.length === offspring.length) climb.tell(told)
    }
  }
  return { ...best, evaluations }
}

function orInfinity(losses: readonly number[]): number[] {
  return losses.map((loss) => (Number.isNaN(loss) ? Infinity : loss))
}
