import { mean } from './mean.ts'

/**
 * One value per replicate for a ratio of means, such that their mean is the ratio and their spread its first-order
 * spread: R + (numerator − R · denominator) ÷ mean denominator, the linearisation behind the delta method (Cochran
 * 1977, Sampling Techniques, third edition, section 6.4). With them two ratios over the same replicates can be
 * subtracted like any other paired values.
 *
 * @param denominators whose mean is not 0
 * @throws RangeError when it is, when the lengths differ or there is no value.
 */
export function ratioValues(numerators: readonly number[], denominators: readonly number[]): number[] {
  if (numerators.length !== denominators.length)
    throw new RangeError(`pairs need equal lengths, not ${numerators.length} and ${denominators.length}`)
  const below = mean(denominators)
  if (below === 0) throw new RangeError('a ratio needs a mean denominator other than 0')
  const ratio = mean(numerators) / below
  return numerators.map((value, i) => ratio + (value - ratio * denominators[i]!) / below)
}
