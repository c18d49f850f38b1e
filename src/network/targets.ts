import { type CircleSettings, strayInSizes } from './circles.ts'

export interface Targets {
  /** Mean number of different people somebody shares a circle with. */
  readonly meanDegree: number
  /** Share of pairs of one's mates who are mates, see `transitivity`. */
  readonly transitivity: number
  /** Mean number of people in a circle. */
  readonly circleSize: number
}

/**
 * Density, at 0 and in units of the whole width, of the sum of n independent uniform variables centred on 0 (Irwin and
 * Hall 1927): how likely two people are to stand side by side after n strays between them.
 */
const besideAfter = { 2: 1, 4: 2 / 3, 6: 11 / 20 } as const

/**
 * What circles with these settings have on average, in a community much larger than the 12 circle sizes over which
 * people stray. Overlaps are counted to first order, which is enough for few circles per person: in communities of
 * 10,000 people the mean degree lay within 1 % and the transitivity within 3 % up to 4 circles per person (sizes 2.5
 * to 40); at 5 circles without bridges the transitivity was 5.5 % below the formula, at 8 it was 13 %.
 *
 * Let S be the size of a circle seen from a place in it (large circles hold more places), m = E S − 1 the mates that a
 * place brings, h = 1 − bridges the chance that somebody still holds their own place, and W the width of a stray.
 *
 * 1. A person has k places: the whole part of `perPerson`, or one more with probability the rest. Each brings m mates.
 * 2. Some mates are met twice. Somebody met in circle a is at a distance from me that sums our two strays of layer a;
 *    in layer b two more are added. Standing beside each other again has density g/W (g = 1 when one layer is the
 *    first, which nobody strays in: 2 strays; else g = ⅔: 4), and there are m places in my circle. All four places
 *    must be their owners' own: a pair of circles has m · m·h⁴·g/W people in common, and
 *    degree(k) = k·m − Σ over pairs of circles of that.
 * 3. Of a person's degree·(degree − 1) ordered pairs of mates, k·E[(S − 1)(S − 2)] come from one circle and are closed.
 *    The others know each other only through a third layer c, in which they stand beside each other likewise, with
 *    probability m·h⁶·g/W (g = ⅔ when one of the three is the first layer: 4 strays, else 11⁄20: 6) times the share of
 *    people who have a place in c. The number of mates varies with the sizes of the k circles, which adds their
 *    variance to E degree².
 * 4. Transitivity is the ratio of the two sums of pairs over everybody. A bridge alone does not lower it: a circle of
 *    strangers is still a circle. Bridges lower it by undoing the closure between circles.
 */
export function targets({ size, perPerson, bridges }: Pick<CircleSettings, 'size' | 'perPerson' | 'bridges'>): Targets {
  const circle = circleSeenFromAPlace(size)
  const mates = circle.mates
  const beside = mates / (2 * Math.round(strayInSizes * size) + 1)
  const home = 1 - bridges
  const whole = Math.floor(perPerson)

  let degrees = 0
  let pairs = 0
  let closed = 0
  for (const [places, share] of [
    [whole, whole + 1 - perPerson],
    [whole + 1, perPerson - whole],
  ]) {
    let metTwice = 0
    let throughThird = 0
    for (let a = 0; a < places; a++) {
      for (let b = a + 1; b < places; b++) {
        metTwice += mates * home ** 4 * beside * besideAfter[a === 0 ? 2 : 4]
        for (let c = 0; c < perPerson; c++) {
          if (c === a || c === b) continue
          throughThird += home ** 6 * beside * besideAfter[a === 0 || c === 0 ? 4 : 6] * Math.min(1, perPerson - c)
        }
      }
    }
    const degree = places * mates - metTwice
    const all = degree * (degree - 1) + places * circle.variance
    const within = places * circle.pairs
    const pairsOfCircles = (places * (places - 1)) / 2
    degrees += share * degree
    pairs += share * all
    closed += share * (within + (pairsOfCircles && ((all - within) * throughThird) / pairsOfCircles))
  }
  return { meanDegree: degrees, transitivity: pairs > 0 ? closed / pairs : 0, circleSize: size }
}

/** Moments of the number of mates S − 1 that a place brings, when sizes mix the two whole numbers next to `size`. */
function circleSeenFromAPlace(size: number): { mates: number; variance: number; pairs: number } {
  const small = Math.floor(size)
  const inLarge = ((size - small) * (small + 1)) / size
  const mates = small - 1 + inLarge
  const pairs = (1 - inLarge) * (small - 1) * (small - 2) + inLarge * small * (small - 1)
  return { mates, variance: inLarge * (1 - inLarge), pairs }
}
