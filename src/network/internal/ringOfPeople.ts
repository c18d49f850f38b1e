import { exp } from '../../random/exp.ts'
import { exponential } from '../../random/exponential.ts'
import type { Key } from '../../random/Key.ts'
import { stream, uniform } from '../../random/Stream.ts'
import { standardNormal } from '../../random/standardNormal.ts'
import { purpose } from '../purpose.ts'

/** Length of a neighbourhood on the ring, in circle sizes. */
const neighbourhoodInSizes = 4
/** Standard deviation of the logarithm of a neighbourhood's weight: heavy-tailed, so that members cluster. */
const weightSd = 1.5

/**
 * Who sits where on the ring: the person at each position. Founding members are clustered but not apart: the ring is
 * cut into neighbourhoods of lognormal weight, and the `founders` positions that win an exponential race with these
 * weights are theirs (a draw without replacement with probabilities proportional to weight; Efraimidis & Spirakis
 * 2006, doi:10.1016/j.ipl.2005.11.003). So most neighbourhoods have few members or none, some have about half, and
 * circles that hold both members and prospects are where word gets out.
 *
 * Founders are numbered first, then prospects, both in the order of the ring.
 */
export function ringOfPeople(
  { people, founders, size }: { readonly people: number; readonly founders: number; readonly size: number },
  key: Key,
  replicate: number,
): Int32Array {
  const weights = stream(key, replicate, 0, purpose.neighbourhoodWeight)
  const race = stream(key, replicate, 0, purpose.founderRace)
  const length = Math.round(neighbourhoodInSizes * size)

  const arrival = new Float64Array(people)
  for (let start = 0; start < people; start += length) {
    const weight = exp(weightSd * standardNormal(uniform(weights.a, weights.b, start / length, 0)))
    const end = Math.min(start + length, people)
    for (let position = start; position < end; position++) {
      arrival[position] = exponential(uniform(race.a, race.b, position, 0)) / weight
    }
  }

  const last = founders === 0 ? -1 : arrival.slice().sort()[founders - 1]
  const ring = new Int32Array(people)
  let founder = 0
  let prospect = founders
  for (let position = 0; position < people; position++) {
    ring[position] = arrival[position] <= last && founder < founders ? founder++ : prospect++
  }
  return ring
}
