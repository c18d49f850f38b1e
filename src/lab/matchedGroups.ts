import { stream, uniform } from '../random/Stream.ts'
import type { PublicGoodsGame } from './PublicGoodsGame.ts'
import { purpose } from './purpose.ts'

/** The groups of period t: lists of subjects. */
export function matchedGroups({ design, key, session }: PublicGoodsGame, t: number): number[][] {
  const { groups, group_size: size } = design
  const { a, b } = stream(key, session, t, purpose.matching)
  const order = Array.from({ length: groups * size }, (_, i) => i)
  if (design.rematching === 'strangers') {
    const draws = order.map((i) => uniform(a, b, i, 0))
    order.sort((p, q) => draws[p] - draws[q] || p - q)
  }
  return Array.from({ length: groups }, (_, g) => order.slice(g * size, (g + 1) * size))
}
