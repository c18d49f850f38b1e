/**
 * How much a graded act deviates from what is believed to be usual, as a norm N ≤ 0: −|x − d|, shares of the stake. In
 * the utility it stands with the weight ν + η/t: ν minds being unlike the others (the tent of inequity aversion, Fehr &
 * Schmidt 1999, doi:10.1162/003355399556151: with equal endowments the deviation is the difference in payoff), and the
 * need for orientation η follows them as long as one is new, t being the time in this kind of situation, from 1.
 */
export function deviation(x: number, d: number): number {
  return -Math.abs(x - d)
}

/**
 * What an answer to kindness or harm is worth in benefit to, or harm for, whom it is addressed to: at most what is owed.
 * Whoever has paid a debt back wants no more (x and owed ≥ 0, shares of the stake).
 */
export function repaid(x: number, owed: number): number {
  return x < owed ? x : owed
}
