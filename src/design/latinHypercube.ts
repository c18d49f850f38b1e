import type { Key } from '../random/Key.ts'
import { bits, stream, uniform } from '../random/Stream.ts'
import type { Point } from './Asking.ts'
import { purpose } from './purpose.ts'

/**
 * n points of the unit cube, of which each n-th of each side holds exactly one, at a random place within it (Latin
 * hypercube sampling, McKay, Beckman & Conover 1979, doi:10.1080/00401706.1979.10489755).
 *
 * @param dimensions sides of the cube
 * @param n how many points
 * @param key the same key gives the same points
 */
export function latinHypercube(dimensions: number, n: number, key: Key): Point[] {
  const place = stream(key, 0, 0, purpose.withinCell)
  const sides = Array.from({ length: dimensions }, (_, side) => {
    const cells = permutation(n, key, side)
    return cells.map((cell, i) => (cell + uniform(place.a, place.b, i, side)) / n)
  })
  return Array.from({ length: n }, (_, i) => sides.map((side) => side[i]))
}

/** The numbers 0 … n − 1 in the order of random numbers, one for each. */
function permutation(n: number, key: Key, side: number): number[] {
  const { a, b } = stream(key, 0, 0, purpose.cell)
  const order = Array.from({ length: n }, (_, i) => ({ i, by: bits(a, b, i, side) }))
  return order.sort((p, q) => p.by - q.by || p.i - q.i).map(({ i }) => i)
}
