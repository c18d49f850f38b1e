/** What people can do to each other after a period, having seen who gave what. */
export const conditions = { 'without sanctions': 'none', 'with sanctions': 'punishment' } as const

export type Condition = keyof typeof conditions

/** What a lesson can set about the game. */
export interface GameSettings {
  /** Name of the population that the three others are drawn from, such as `western-lab`. */
  readonly population: string
  /** Periods under each condition, from 2 to 20. */
  readonly periods: number
  /** The conditions in the order in which they are played. */
  readonly conditions: readonly Condition[]
  /** Text: the same seed brings the same three people with the same moods. */
  readonly seed: string
}

/**
 * The game of a lesson that sets nothing. Its seed was chosen among 24 as the one whose table comes nearest to the mean of
 * many: who plays once should not meet odd people. So it is no example of how much tables differ.
 */
export const usualGame: GameSettings = {
  population: 'western-lab',
  periods: 7,
  conditions: ['without sanctions', 'with sanctions'],
  seed: 'market day',
}
