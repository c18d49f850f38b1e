import type { Population } from '../model/Population.ts'
import type { TraitName } from '../model/traits.ts'

type Fitted = Partial<Population['traits']>

/**
 * Students of Western universities, fitted to laboratory experiments: the table of what is reproduced, and what is not,
 * is printed by `roi evidence --all`. What they have beside these traits is as in `provisional`.
 */
export const westernLab: Fitted = {
  altruism: { mean: 0.0431, sd: 0.193 },
  positive_reciprocity: { mean: 1.14, sd: 1.1 },
  negative_reciprocity: { mean: -0.673, sd: 1.54 },
  norm_sensitivity: { mean: 0.715, sd: 0.882 },
  need_for_orientation: { mean: 35.5, sd: 465 },
  orientation_spread: { mean: 2.52, sd: 0 },
  choice_precision: { mean: 100, sd: 0 },
  round_numbers: { mean: 0.719, sd: 0 },
  mood_of_person: { mean: 0.303, sd: 0 },
  mood_of_sitting: { mean: 0.874, sd: 0 },
  first_sanction: { mean: 0.201, sd: 0.0152 },
  sanction_step: { mean: 0.472, sd: 0 },
  impunity_step: { mean: 0.303, sd: 0 },
  emulation_step: { mean: 0.24, sd: 0 },
  revenge: { mean: 0.849, sd: 0 },
  foresight: { mean: 0.27, sd: 0 },
  accuracy: { mean: 0.62, sd: 0 },
  evidence_noise: { mean: 0.43, sd: 0 },
  prior_variance: { mean: 1.72, sd: 6.3 },
  common_source: { mean: 0.805, sd: 0 },
  revision_cost: { mean: 0.125, sd: 0 },
  adoption_ease: { mean: 0.053, sd: 0 },
}

/** What differs in the sessions at Samara (Herrmann, Thöni & Gächter 2008, doi:10.1126/science.1153808). */
export const lowTrustLab: Fitted = {
  negative_reciprocity: { mean: -0.0336, sd: 2.5 },
  first_sanction: { mean: 0.0655, sd: 0.313 },
  revenge: { mean: 0.246, sd: 0 },
  first_norm: { mean: 0.2, sd: 0.27 },
  foresight: { mean: 0.27, sd: 0 },
  sanction_step: { mean: 0.0476, sd: 0 },
  emulation_step: { mean: 0, sd: 0 },
  impunity_step: { mean: 0.276, sd: 0 },
}

/** Names of the numbers that were fitted, by population: what is explained has to be weighed against them. */
export const fittedNumbers: Readonly<Record<string, readonly string[]>> = {
  'western-lab': numbersOf(westernLab),
  'low-trust-lab': numbersOf(lowTrustLab),
}

/** A trait counts once for its mean, and once more for its spread where it has one. */
function numbersOf(fitted: Fitted): string[] {
  return (Object.keys(fitted) as TraitName[]).flatMap((name) =>
    fitted[name]!.sd === 0 ? [name] : [`${name}.mean`, `${name}.sd`],
  )
}
