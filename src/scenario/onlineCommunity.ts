import type { Population } from '../model/Population.ts'

/**
 * Members of online communities, fitted to published field trials, by hand and by searches over several trials at once;
 * `roi calibrate online-community` starts from them (docs/model.md, 7.11, says how they came about). What they have beside
 * these traits is as in `provisional`. What is reproduced, and what is not, is printed by `roi evidence --all`.
 */
export const onlineCommunityTraits: Partial<Population['traits']> = {
  altruism: { mean: 0.01, sd: 0.08 },
  positive_reciprocity: { mean: 0.5, sd: 0.2 },
  negative_reciprocity: { mean: 1.2, sd: 0.8 },
  norm_sensitivity: { mean: 0.4, sd: 0.15 },
  activity: { mean: 0.4, sd: 2.6 },
  weight_direct: { mean: 0.4, sd: 0 },
  weight_generalised: { mean: 0.5, sd: 0 },
  weight_mood: { mean: 0.1, sd: 0 },
  community_step_kind: { mean: 0.18, sd: 0 },
  community_step_harm: { mean: 0.05, sd: 0 },
  mood_step_harm: { mean: 0.5, sd: 0 },
  visit_sensitivity: { mean: 2.85, sd: 0 },
  notice: { mean: 19, sd: 0 },
  half_deserved: { mean: 2, sd: 0 },
  esteem_step: { mean: 1, sd: 0 },
  bond_step: { mean: 0.17, sd: 0 },
  bond_step_harm: { mean: 0.0, sd: 0 },
  reach: { mean: 0.11, sd: 0 },
}
