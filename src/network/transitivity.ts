import type { Key } from '../random/Key.ts'
import { stream, uniform } from '../random/Stream.ts'
import type { Graph } from './Graph.ts'
import { purpose } from './purpose.ts'

/** Which people to look at: each is drawn with probability `share` in (0, 1]. */
export interface Sample {
  readonly share: number
  readonly key: Key
  readonly replicate: number
}

/**
 * The share of pairs of neighbours who are neighbours of each other (three times the triangles over the connected
 * triples; Newman, Watts & Strogatz 2002, doi:10.1073/pnas.012582999), in [0, 1]; 0 where nobody has two neighbours.
 *
 * Exact without `sample`, in time Σ degree². With it, the pairs around a random sample of people stand for all: a ratio
 * of two sums over the sampled, its error falls with the square root of their number.
 */
export function transitivity(graph: Graph, sample?: Sample): number {
  const { people, offsets, neighbours } = graph
  const inSample = sample && stream(sample.key, sample.replicate, 0, purpose.sample)
  const seenFrom = new Int32Array(people).fill(-1)
  let closed = 0
  let pairs = 0
  for (let i = 0; i < people; i++) {
    if (inSample && uniform(inSample.a, inSample.b, i, 0) >= sample.share) continue
    const degree = offsets[i + 1] - offsets[i]
    pairs += degree * (degree - 1)
    closed += closedPairs(i, offsets, neighbours, seenFrom)
  }
  return pairs === 0 ? 0 : closed / pairs
}

/** Ordered pairs of neighbours of i who are neighbours of each other. */
function closedPairs(i: number, offsets: Int32Array, neighbours: Int32Array, seenFrom: Int32Array): number {
  let closed = 0
  for (let e = offsets[i]; e < offsets[i + 1]; e++) seenFrom[neighbours[e]] = i
  for (let e = offsets[i]; e < offsets[i + 1]; e++) {
    const j = neighbours[e]
    for (let f = offsets[j]; f < offsets[j + 1]; f++) if (seenFrom[neighbours[f]] === i) closed++
  }
  return closed
}
