import type { Population } from '../model/Population.ts'
import { type TraitName, traits } from '../model/traits.ts'
import { lowTrustLab, westernLab } from './laboratoryPopulations.ts'
import { onlineCommunityTraits } from './onlineCommunity.ts'

/**
 * Names of the numbers that were fitted, or set by hand in view of published figures, by population: what is explained
 * has to be weighed against them.
 */
export const fittedNumbers: Readonly<Record<string, readonly string[]>> = {
  'online-community': numbersOf(onlineCommunityTraits),
  'western-lab': numbersOf(westernLab),
  'low-trust-lab': numbersOf(lowTrustLab),
}

/** A trait counts once for its mean, and once more for its spread where it has one that is not the catalogue’s. */
function numbersOf(fitted: Partial<Population['traits']>): string[] {
  return (Object.keys(fitted) as TraitName[]).flatMap((name) => {
    const { mean, sd } = fitted[name]!
    const spread = sd === 0 || sd === traits[name].sd ? [] : [`${name}.sd`]
    // Visits are scaled to what a scenario says: only how people differ in activity matters.
    const own = mean === traits[name].mean ? [] : [spread.length === 0 ? name : `${name}.mean`]
    return [...own, ...spread]
  })
}
