import { purpose } from '../community/purpose.ts'
import type { Key } from '../random/Key.ts'
import { stream, uniform } from '../random/Stream.ts'
import type { History } from './History.ts'

/**
 * The acts of a sample of cascades, in order: each cascade that has an act since day 1 is kept whole, its acts of the
 * warm-up included, with the probability `share`. One draw per root decides, so that no chain is cut.
 */
export function keptActs({ log }: History, key: Key, replicate: number, share: number): Int32Array {
  const { a, b } = stream(key, replicate, 0, purpose.isKept)
  const isKept = new Uint8Array(log.count + 1)
  for (let act = 1; act <= log.count; act++) {
    const root = log.root[act]
    if (log.step[act] >= 0 && uniform(a, b, root, 0) < share) isKept[root] = 1
  }
  const kept = new Int32Array(log.count)
  let count = 0
  for (let act = 1; act <= log.count; act++) {
    kept[count] = act
    count += isKept[log.root[act]]
  }
  return kept.subarray(0, count)
}
