import { wordOf } from '../random/alternative.ts'
import type { Key } from '../random/Key.ts'
import { stream, uniform } from '../random/Stream.ts'
import { uniformInteger } from '../random/uniformInteger.ts'

const RESAMPLE = wordOf('bootstrap: which replicate')

/**
 * Which of several strategies has the best expected outcome, by a bootstrap over replicates (Efron 1979,
 * doi:10.1214/aos/1176344552): a resample takes the same replicates for every strategy, because their outcomes belong
 * together (common random numbers). Few replicates make it too sure; one replicate makes it certain.
 *
 * @param outcomes strategy × replicate, all strategies with the same replicates, at least one
 * @param better whether more or less of the outcome is best; `neither` counts as more.
 * @param key the same key gives the same answer
 * @param draws how many resamples; 2,000 leave a standard error of at most 0.011 in the probability
 * @returns per strategy: `probabilityBest`, the share of resamples in which its mean was the best of all (ties share;
 *   sums to 1), and `expectedRegret`, how far on average its mean was from the best one, at least 0.
 * @throws RangeError when there is no replicate or their numbers differ.
 */
export function probabilityBest(
  outcomes: readonly (readonly number[])[],
  better: 'more' | 'less' | 'neither',
  key: Key,
  draws = 2000,
): { readonly probabilityBest: number[]; readonly expectedRegret: number[] } {
  const replicates = outcomes[0]?.length ?? 0
  if (replicates === 0) throw new RangeError('a ranking needs at least one strategy with one replicate')
  if (outcomes.some((values) => values.length !== replicates)) {
    throw new RangeError('a ranking needs the same number of replicates from every strategy')
  }
  const sign = better === 'less' ? -1 : 1
  const wins = outcomes.map(() => 0)
  const regret = outcomes.map(() => 0)
  const picked = new Int32Array(replicates)
  for (let draw = 0; draw < draws; draw++) {
    const { a, b } = stream(key, draw, 0, RESAMPLE)
    for (let i = 0; i < replicates; i++) picked[i] = uniformInteger(uniform(a, b, i, 0), replicates)
    const means = outcomes.map((values) => (sign * total(values, picked)) / replicates)
    const best = Math.max(...means)
    const winners = means.filter((value) => value === best).length
    means.forEach((value, strategy) => {
      if (value === best) wins[strategy]! += 1 / winners
      regret[strategy]! += best - value
    })
  }
  return { probabilityBest: wins.map((won) => won / draws), expectedRegret: regret.map((lost) => lost / draws) }
}

function total(values: readonly number[], picked: Int32Array): number {
  let total = 0
  for (let i = 0; i < picked.length; i++) total += values[picked[i]!]!
  return total
}
