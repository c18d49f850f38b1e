import { row } from '../actsIn.ts'
import type { TrialRecord } from '../recordOf.ts'
import { ratiosOf, type TrialMeasure } from '../TrialMeasure.ts'

/** For each act, the nearest act before it in its chain of causes that was a share or the joining of somebody reached. */
function parentsOf({ act, cause }: TrialRecord): Int32Array {
  const parents = new Int32Array(act.length).fill(-1)
  for (let place = 0; place < act.length; place++) {
    const before = cause[place]
    if (before < 0) continue
    parents[place] = act[before] === row.share || act[before] === row.join ? before : parents[before]
  }
  return parents
}

/** Measures of what spreads from friend to friend. */
export const diffusionMeasures: readonly TrialMeasure[] = [
  ratiosOf(
    {
      name: 'cascades of shares',
      unit: 'share of cascades',
      sentence:
        'Cascades that begin with a share since day 1, at least a follow-up before the end: those of which nothing came, and those in which a friend of a friend joined or shared as well.',
    },
    ['lone', 'deeper'],
    (record, { start, end, horizon }) => {
      const { day, act, actor, cause, planted } = record
      const parents = parentsOf(record)
      const depth = new Map<number, number>()
      const deepest = new Map<number, number>()
      const rootOf = new Map<number, number>()
      for (let place = 0; place < act.length; place++) {
        const isShare = act[place] === row.share && planted[place] === 0
        if (day[place] < 0 || !(isShare || act[place] === row.join)) continue
        const parent = parents[place]
        const known = parent < 0 ? undefined : depth.get(parent)
        if (known === undefined) {
          // Somebody who comes back by themselves begins nothing.
          if (!isShare || (cause[place] >= 0 && parent >= 0)) continue
          depth.set(place, 0)
          rootOf.set(place, place)
          deepest.set(place, 0)
          continue
        }
        const root = rootOf.get(parent)!
        // Whoever joins and then shares is the same friend.
        const own = actor[place] === actor[parent] ? known : known + 1
        depth.set(place, own)
        rootOf.set(place, root)
        deepest.set(root, Math.max(deepest.get(root)!, own))
      }
      let all = 0
      let lone = 0
      let deeper = 0
      for (const [root, most] of deepest) {
        if (day[root] + end - start > horizon) continue
        all++
        if (most === 0) lone++
        if (most > 1) deeper++
      }
      return [lone, all, deeper, all]
    },
  ),
]
