import type { Population } from '../model/Population.ts'

/**
 * Members of online communities, fitted to published field trials: these numbers are what `roi calibrate online-community`
 * gives, in three digits, but for `half_deserved` and `bond_step_harm`, which that file says were set, and why. What they
 * have beside these traits is as in `provisional`. What is reproduced, and what is not, is printed by `roi evidence --all`.
 */
export const onlineCommunityTraits: Partial<Population['traits']> = {
  altruism: { mean: 0.000539, sd: 0.12 },
  norm_sensitivity: { mean: 0.358, sd: 0.12 },
  activity: { mean: 0.4, sd: 2.05 },
  visit_sensitivity: { mean: 3.6, sd: 0 },
  notice: { mean: 12.8, sd: 0 },
  half_deserved: { mean: 2, sd: 0 },
  esteem_step: { mean: 0.918, sd: 0 },
  bond_step: { mean: 0.0803, sd: 0 },
  bond_step_harm: { mean: 0, sd: 0 },
}
