import type { Population } from '../model/Population.ts'

/**
 * Members of online communities, fitted to published field trials: these numbers are what `roi calibrate
 * online-community` gives, in four digits. What they have beside these traits is as in `provisional`. The table of what
 * is reproduced, and what is not, is printed by `roi evidence --all`.
 */
export const onlineCommunityTraits: Partial<Population['traits']> = {
  altruism: { mean: 0.01, sd: 0.08 },
  positive_reciprocity: { mean: 0.42, sd: 0.2 },
  negative_reciprocity: { mean: 1.2, sd: 0.8 },
  norm_sensitivity: { mean: 0.42, sd: 0.15 },
  activity: { mean: 0.4, sd: 2.5 },
  weight_direct: { mean: 0.4, sd: 0 },
  weight_generalised: { mean: 0.5, sd: 0 },
  weight_mood: { mean: 0.1, sd: 0 },
  community_step_kind: { mean: 0.1, sd: 0 },
  community_step_harm: { mean: 0.05, sd: 0 },
  mood_step_harm: { mean: 0.5, sd: 0 },
  visit_sensitivity: { mean: 2.65, sd: 0 },
  notice: { mean: 14, sd: 0 },
  half_deserved: { mean: 2, sd: 0 },
  esteem_step: { mean: 1, sd: 0 },
  bond_step: { mean: 0.16, sd: 0 },
  bond_step_harm: { mean: 0.0, sd: 0 },
  reach: { mean: 0.11, sd: 0 },
}
