/** Who wrote to whom and when, in a given community or a simulated one: one entry per message, in any order. */
export interface Interactions {
  /** How many people there are, those included who never write or are never written to. */
  readonly people: number
  /** Sender and recipient, numbered from 0; never the same. */
  readonly from: ArrayLike<number>
  readonly to: ArrayLike<number>
  /** Days since the observation began, with fractions. */
  readonly time: ArrayLike<number>
}
