import { exp } from '../random/exp.ts'
import { normalCdf } from '../random/normalCdf.ts'

/**
 * One of the graded options 0 … n − 1 with logit probabilities exp(λU_k)/Σ: the inverse of their distribution function
 * at Φ(z). With one z for several choices, as on one sitting, whoever is inclined to give more gives more in each.
 *
 * @param systematic - λU of each option; overwritten
 * @param n - how many options there are
 * @param z - a standard normal draw
 */
export function grade(systematic: Float64Array, n: number, z: number): number {
  let most = systematic[0]
  for (let k = 1; k < n; k++) if (systematic[k] > most) most = systematic[k]
  let total = 0
  for (let k = 0; k < n; k++) total += systematic[k] = exp(systematic[k] - most)
  let left = normalCdf(z) * total
  for (let k = 0; k < n - 1; k++) {
    left -= systematic[k]
    if (left < 0) return k
  }
  return n - 1
}
