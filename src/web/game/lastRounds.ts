import { mean } from '../../statistics/mean.ts'
import type { Period } from './playSeat.ts'

/** Rounds at the end that tell where giving has got to; a game is judged by them, in lessons too. */
const counted = 3

export function lastRounds<T>(rounds: readonly T[]): readonly T[] {
  return rounds.slice(-counted)
}

/** The mean gift of the table in the last rounds, in tokens. */
export function meanGift(played: readonly Period[]): number {
  return mean(lastRounds(played).flatMap(({ gifts }) => gifts))
}

/** The mean gift of the learner in the last rounds, in tokens. */
export function ownGift(played: readonly Period[]): number {
  return mean(lastRounds(played).map(({ gifts }) => gifts[0]))
}
