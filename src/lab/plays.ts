import type { Key } from '../random/Key.ts'
import type { GameName } from './designKeys.ts'
import { playEstimation } from './estimation.ts'
import type { GameArm } from './GameArm.ts'
import { playGiftExchange } from './giftExchange.ts'
import { playLineJudgement } from './lineJudgement.ts'
import { playPrisonersDilemma } from './prisonersDilemma.ts'
import { playPublicGoods } from './publicGoods.ts'
import type { Session } from './Session.ts'
import { playSongMarket } from './songMarket.ts'
import { playTrust } from './trust.ts'
import { playUltimatum } from './ultimatum.ts'
import { playVotes } from './votes.ts'

/** Plays one session of an arm. Draws belong to (seed, session, subject, …): they are the same in every arm. */
export type Play = (arm: GameArm, key: Key, session: number) => Session

/** How each game is played. */
export const plays: Readonly<Record<GameName, Play>> = {
  'public goods': playPublicGoods,
  trust: playTrust,
  ultimatum: playUltimatum,
  'gift exchange': playGiftExchange,
  'prisoner’s dilemma': playPrisonersDilemma,
  'line judgement': playLineJudgement,
  estimation: playEstimation,
  'song market': playSongMarket,
  votes: playVotes,
}
