import { approached } from '../model/moved.ts'

/** Deviations from the mean below this are none: the mean of equal shares is not always exactly their share. */
const NOTHING = 1e-9
/** The loss per unit withheld that can be believed in: bounds of the trait `first_sanction`. */
const [LEAST, MOST] = [-1, 3]
/** A deviation of this share of the stake teaches half of what the largest could. */
const TELLING = 0.1

/**
 * The loss that a member of a group expects per unit withheld, after a period. What happens to oneself counts first: e ←
 * e + κ·w·(ℓ/(ḡ − g) − e) with κ = `afterLoss` where there was a loss ℓ, and `otherwise` where withholding had no
 * consequence, or giving had a good one. To whom nothing happened while they gave at least the mean, it is what happened
 * to the others, at the step `otherwise`: a sanction seen, or seen to be missing, teaches less than one suffered
 * (deterrence by one’s own experience and by that of others, of punishment and of its absence: Stafford & Warr 1993,
 * doi:10.1177/0022427893030002001). A small deviation says little of what a large one would bring, w = x²/(x² + 0.1²): the
 * gain for a slope that is learnt from one point at x.
 *
 * @param given what each member gave, shares of the endowment, index = subject
 * @param losses what each member lost through sanctions, in the order of `members`; negative where rewards were more
 */
export function sanctionLearnt(
  expected: number,
  members: readonly number[],
  given: Float64Array,
  losses: Float64Array,
  mean: number,
  place: number,
  { afterLoss, otherwise }: { readonly afterLoss: number; readonly otherwise: number },
): number {
  const loss = losses[place]
  const below = mean - given[members[place]]
  const concerned = below > NOTHING || (loss !== 0 && below < -NOTHING)
  let products = loss * below
  let squares = below * below
  if (!concerned) {
    // Least squares of the others’ losses on what they withheld from the mean, through the origin.
    products = squares = 0
    for (const [q, j] of members.entries()) {
      if (q === place) continue
      products += losses[q] * (mean - given[j])
      squares += (mean - given[j]) ** 2
    }
  }
  if (squares < NOTHING * NOTHING) return expected
  const learnt = Math.max(LEAST, Math.min(MOST, products / squares))
  const telling = squares / (squares + TELLING * TELLING)
  return approached(expected, learnt, telling * (concerned && loss > 0 ? afterLoss : otherwise))
}
