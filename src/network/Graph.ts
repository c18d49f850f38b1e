import type { Coded } from './Coded.ts'

/**
 * Who knows whom, as compressed sparse rows. Person `i` has the neighbours
 * `neighbours[offsets[i]] … neighbours[offsets[i + 1] − 1]`, ascending, without `i` and without repetition; whoever is
 * a neighbour has a neighbour back, equally close.
 */
export interface Graph {
  readonly people: number
  readonly offsets: Int32Array
  readonly neighbours: Int32Array
  /** Closeness w in (0, 1] of each entry of `neighbours`. */
  readonly closeness: Coded
}
