import type { Condition, GameSettings } from './GameSettings.ts'
import type { Stage } from './GameState.ts'
import type { Move } from './playSeat.ts'

/** A period as the lesson gets it: tokens. */
export interface ReportedPeriod {
  readonly condition: Condition
  /** From 1, anew under each condition. */
  readonly period: number
  readonly gift: number
  /** What the three others gave. */
  readonly others: readonly number[]
  /** Points of punishment that were given to each of the others, and those received from each. */
  readonly punished: readonly number[]
  readonly punishedBy: readonly number[]
  readonly earned: number
}

export interface GameReport {
  /** All periods that are over. */
  readonly periods: readonly ReportedPeriod[]
  /** Whether all there is has been played. */
  readonly complete: boolean
  /** Which three people it were: 0 at first, one more each time that the learner plays with others. */
  readonly session: number
  /** With the session and these the game can be taken up again. */
  readonly moves: readonly Move[]
}

/** What a lesson is told after each period. */
export function report(
  { conditions, periods }: GameSettings,
  session: number,
  moves: readonly Move[],
  { played }: Stage,
): GameReport {
  const reported = played.flatMap((all, k) =>
    all.map(({ gifts, points, earnings }, t) => ({
      condition: conditions[k],
      period: t + 1,
      gift: gifts[0],
      others: gifts.slice(1),
      punished: points[0].slice(1),
      punishedBy: points.slice(1).map((from) => from[0]),
      earned: earnings[0],
    })),
  )
  return { periods: reported, complete: reported.length === conditions.length * periods, session, moves }
}
