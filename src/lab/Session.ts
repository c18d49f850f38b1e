/** What was done in one session: one typed array a column, index = observation. Which columns there are depends on the game. */
export type Session = Readonly<Record<string, Float64Array>>
