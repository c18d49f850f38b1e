import type { DesignOf } from './designKeys.ts'

/**
 * What a unit that is spent on sanctions takes from, or gives to, the other. People who have not seen any yet expect it to
 * be that of half of the largest sanction: of half of the points, or of the veto of an offer half as good as an even one.
 */
export const leverage = {
  points(design: DesignOf<'public goods'>): number {
    const { points, endowment, effect, effect_share: share } = design
    const half = Math.max(1, Math.round(points / 2))
    return (half * (share > 0 ? share * endowment : effect)) / costOf(design, half)
  },
  /** Whoever rejects a quarter of the pie gives it up, and takes three quarters. */
  veto: 3,
} as const

/** Tokens that points cost whoever assigns them. */
export function costOf({ costs, cost }: DesignOf<'public goods'>, points: number): number {
  return points < costs.length ? costs[points] : points * cost
}

/** What one point takes of, or adds to, the income of somebody who gave so much, as a share of the endowment. */
export function effectOn(
  { effect, effect_share: share, endowment, mpcr }: DesignOf<'public goods'>,
  given: number,
  sum: number,
): number {
  return share > 0 ? share * (1 - given + mpcr * sum) : effect / endowment
}
