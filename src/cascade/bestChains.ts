import { effects, effectsOf } from './effects.ts'
import { type History, isOutreach } from './History.ts'
import { JOIN, joinsOf } from './joins.ts'

/** A way down a tree of causes: each act caused the next, and some brought people in on the way. */
export interface Chain {
  /** From the root to the last act that is told. */
  readonly acts: readonly number[]
  /** Acts of joining that acts of the chain caused: those in it, and those beside it. */
  readonly joins: readonly number[]
}

/**
 * The best chain of each tree that begins since day 1 with an act of the team (of anybody, where the team did nothing),
 * and of them the best: most joins first, then the longest, then the earliest. An act alone is no chain.
 */
export function bestChains(history: History, most: number): Chain[] {
  const { log } = history
  const below = bestBelow(history)
  const roots: number[] = []
  for (let act = 1; act <= log.count; act++) if (log.cause[act] === 0 && log.step[act] >= 0) roots.push(act)
  const byTeam = roots.filter((root) => isOutreach(history, root))
  return (byTeam.length > 0 ? byTeam : roots)
    .filter((root) => below.length[root] > 1 || below.joins[root] > 0)
    .sort((p, q) => below.joins[q] - below.joins[p] || below.length[q] - below.length[p] || p - q)
    .slice(0, most)
    .map((root) => chainFrom(root, below))
}

interface Below {
  /** By act: joins on the best way down from it, its acts, and the next of them (0 at the end). */
  readonly joins: Int32Array
  readonly length: Int32Array
  readonly next: Int32Array
  readonly joined: Uint8Array
  readonly effects: ReturnType<typeof effectsOf>
}

/** From the last act to the first, since effects come after their causes. */
function bestBelow(history: History): Below {
  const { count, cause } = history.log
  const joined = joinsOf(history)
  const joins = new Int32Array(count + 1)
  const length = new Int32Array(count + 1).fill(1)
  const next = new Int32Array(count + 1)
  const beside = new Int32Array(count + 1)
  for (let act = 1; act <= count; act++) if (joined[act] === JOIN) beside[cause[act]]++
  const all = effectsOf(history)
  for (let act = count; act >= 1; act--) {
    for (const effect of effects(all, act)) {
      // Whoever joined and caused nothing further is told beside the chain.
      if (joined[effect] === JOIN && next[effect] === 0 && joins[effect] === 0) continue
      const better = joins[effect] - joins[next[act]] || length[effect] - length[next[act]]
      if (next[act] === 0 || better > 0) next[act] = effect
    }
    joins[act] = beside[act] + (next[act] === 0 ? 0 : joins[next[act]])
    length[act] = 1 + (next[act] === 0 ? 0 : length[next[act]])
  }
  return { joins, length, next, joined, effects: all }
}

function chainFrom(root: number, { next, joined, effects: all }: Below): Chain {
  const acts: number[] = []
  for (let act = root; act !== 0; act = next[act]) acts.push(act)
  const joins = acts.flatMap((act) => [...effects(all, act)].filter((effect) => joined[effect] === JOIN))
  return { acts, joins }
}
