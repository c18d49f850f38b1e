import { keyFromSeed } from '../../../src/random/Key.ts'
import { type Condition, usualGame } from '../../../src/web/game/GameSettings.ts'
import { gameArm } from '../../../src/web/game/gameArm.ts'
import { type Move, playSeat } from '../../../src/web/game/playSeat.ts'
import { groupMeans, usualCourse } from '../../../src/web/game/usualCourse.ts'

/** What usually happens in the usual game. */
export function usualOf(condition: Condition) {
  return usualCourse(groupMeans(usualGame, condition))
}

/** The usual game of a learner who gives so much every time and punishes nobody. */
export function playedWith(condition: Condition, gift: number) {
  const moves: Move[] = Array.from({ length: usualGame.periods }, () => ({ gift, points: [0, 0, 0] }))
  return playSeat(gameArm(usualGame, condition), keyFromSeed(usualGame.seed), 0, moves).periods
}
