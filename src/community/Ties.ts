/**
 * Directed ties that an act has touched, in one growing pool; the ties of one holder form a list, newest first.
 * A tie that nothing has touched has the closeness of the network and no goodwill, and takes no room here.
 */
export interface Ties {
  /** First tie of each holder, −1 for none. */
  first: Int32Array
  count: number
  next: Int32Array
  other: Int32Array
  closeness: Float64Array
  goodwill: Float64Array
  /** Kind acts of the other within about 30 days. */
  repeats: Float64Array
  /** Step at which it was last touched: half-lives are applied then. */
  touchedAt: Int32Array
  /** Act to which the goodwill is credited. */
  credit: Int32Array
}

export function createTies(people: number, capacity: number): Ties {
  return {
    first: new Int32Array(people).fill(-1),
    count: 0,
    next: new Int32Array(capacity),
    other: new Int32Array(capacity),
    closeness: new Float64Array(capacity),
    goodwill: new Float64Array(capacity),
    repeats: new Float64Array(capacity),
    touchedAt: new Int32Array(capacity),
    credit: new Int32Array(capacity),
  }
}

/** A copy that shares nothing with the original and has the same layout. */
export function copyTies(ties: Ties): Ties {
  const copy = createTies(ties.first.length, ties.next.length)
  copy.count = ties.count
  for (const name of columns) copy[name].set(ties[name])
  return copy
}

const columns = ['first', 'next', 'other', 'closeness', 'goodwill', 'repeats', 'touchedAt', 'credit'] as const

/** The tie from holder to other, −1 when nothing has touched it yet. */
export function findTie(ties: Ties, holder: number, other: number): number {
  const { next, other: others } = ties
  let tie = ties.first[holder]
  while (tie >= 0 && others[tie] !== other) tie = next[tie]
  return tie
}

/** Adds the tie from holder to other, which must not be there yet, and returns it. */
export function addTie(ties: Ties, holder: number, other: number, closeness: number, step: number): number {
  if (ties.count === ties.next.length) grow(ties)
  const tie = ties.count++
  ties.next[tie] = ties.first[holder]
  ties.first[holder] = tie
  ties.other[tie] = other
  ties.closeness[tie] = closeness
  ties.touchedAt[tie] = step
  return tie
}

function grow(ties: Ties): void {
  const capacity = 2 * ties.next.length + 16
  ties.next = grown(ties.next, new Int32Array(capacity))
  ties.other = grown(ties.other, new Int32Array(capacity))
  ties.closeness = grown(ties.closeness, new Float64Array(capacity))
  ties.goodwill = grown(ties.goodwill, new Float64Array(capacity))
  ties.repeats = grown(ties.repeats, new Float64Array(capacity))
  ties.touchedAt = grown(ties.touchedAt, new Int32Array(capacity))
  ties.credit = grown(ties.credit, new Int32Array(capacity))
}

function grown<T extends Int32Array | Float64Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}
