import type { Population } from '../model/Population.ts'

type Fitted = Partial<Population['traits']>

/**
 * Students of Western universities, fitted to laboratory experiments: these numbers are what `roi calibrate western-lab`
 * gives, in four digits. The table of what is reproduced, and what is not, is printed by `roi evidence --all`. What they
 * have beside these traits is as in `provisional`.
 */
export const westernLab: Fitted = {
  altruism: { mean: 0.1393, sd: 0.2094 },
  positive_reciprocity: { mean: 1.111, sd: 1.981 },
  negative_reciprocity: { mean: 0.1532, sd: 0.2 },
  norm_sensitivity: { mean: 0.5813, sd: 0.814 },
  need_for_orientation: { mean: 5.457, sd: 18.47 },
  prior_variance: { mean: 0.8355, sd: 2.337 },
  choice_precision: { mean: 76.52, sd: 0 },
  sanction_step: { mean: 0.009441, sd: 0 },
  common_source: { mean: 0.4138, sd: 0 },
  first_sanction: { mean: 0.1477, sd: 0.1197 },
  orientation_spread: { mean: 2.22, sd: 0 },
  mood_of_person: { mean: 0.3675, sd: 0 },
  mood_of_sitting: { mean: 0.9315, sd: 0 },
  round_numbers: { mean: 0.7, sd: 0 },
  foresight: { mean: 0.2469, sd: 0 },
  impunity_step: { mean: 0.6, sd: 0 },
  revenge: { mean: 1, sd: 0 },
  emulation_step: { mean: 0.9154, sd: 0 },
  accuracy: { mean: 0.4921, sd: 0 },
  revision_cost: { mean: 0.1335, sd: 0 },
  adoption_ease: { mean: 0.0616, sd: 0 },
}

/**
 * What differs in the sessions at Samara (Herrmann, Thöni & Gächter 2008, doi:10.1126/science.1153808): what `roi calibrate
 * low-trust-lab` gives.
 */
export const lowTrustLab: Fitted = {
  negative_reciprocity: { mean: 0.3153, sd: 0.2 },
  sanction_step: { mean: 0.05024, sd: 0 },
  first_norm: { mean: 0.1, sd: 0.27 },
  first_sanction: { mean: 0.1041, sd: 0.3736 },
  foresight: { mean: 0.2205, sd: 0 },
  impunity_step: { mean: 0.05812, sd: 0 },
  revenge: { mean: 0.6968, sd: 0 },
  emulation_step: { mean: 0, sd: 0 },
}
