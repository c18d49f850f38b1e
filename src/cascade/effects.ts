import type { History } from './History.ts'

/** The acts that each act caused directly, as rows: those of act k are `acts[offsets[k]] … acts[offsets[k + 1] − 1]`. */
export interface Effects {
  readonly offsets: Int32Array
  readonly acts: Int32Array
}

/** The effects of all acts of a history, found in one pass. */
export function effectsOf({ log: { cause, count } }: History): Effects {
  const offsets = new Int32Array(count + 2)
  for (let act = 1; act <= count; act++) if (cause[act] !== 0) offsets[cause[act] + 1]++
  for (let act = 1; act <= count; act++) offsets[act + 1] += offsets[act]
  const next = offsets.slice()
  const acts = new Int32Array(offsets[count + 1])
  for (let act = 1; act <= count; act++) if (cause[act] !== 0) acts[next[cause[act]]++] = act
  return { offsets, acts }
}

/** The direct effects of one act, in order. */
export function effects({ offsets, acts }: Effects, act: number): Int32Array {
  return acts.subarray(offsets[act], offsets[act + 1])
}

/** The chain of causes that led to an act, from its root to the act itself. */
export function ledTo({ log: { cause } }: History, act: number): number[] {
  const path: number[] = []
  for (let at = act; at !== 0; at = cause[at]) path.unshift(at)
  return path
}
