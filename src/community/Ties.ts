/**
 * Directed ties that an act has touched. The ties of one holder stand side by side in a growing pool, oldest first:
 * `start[holder]` to `start[holder] + size[holder]` − 1. A tie that nothing has touched has the closeness of the
 * network and no goodwill, and takes no room here. A place in the pool is good until the next `addTie`.
 */
export interface Ties {
  /** Where a holder’s block begins, how many ties it holds, and how many it has room for. */
  start: Int32Array
  size: Int32Array
  room: Int32Array
  /** Places of the pool that blocks have taken. */
  taken: number
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

/** Ties that a new block has room for; a full block moves to one twice as large. */
const firstRoom = 4

export function createTies(people: number, capacity: number): Ties {
  return {
    start: new Int32Array(people),
    size: new Int32Array(people),
    room: new Int32Array(people),
    taken: 0,
    other: new Int32Array(capacity),
    closeness: new Float64Array(capacity),
    goodwill: new Float64Array(capacity),
    repeats: new Float64Array(capacity),
    touchedAt: new Int32Array(capacity),
    credit: new Int32Array(capacity),
  }
}

const columns = ['other', 'closeness', 'goodwill', 'repeats', 'touchedAt', 'credit'] as const

/** A copy that shares nothing with the original and has the same layout. */
export function copyTies(ties: Ties): Ties {
  const copy = createTies(ties.start.length, ties.other.length)
  copy.taken = ties.taken
  for (const name of ['start', 'size', 'room', ...columns] as const) copy[name].set(ties[name])
  return copy
}

/** The place of the tie from holder to other, −1 when nothing has touched it yet. */
export function findTie(ties: Ties, holder: number, other: number): number {
  const others = ties.other
  const start = ties.start[holder]
  const end = start + ties.size[holder]
  for (let tie = start; tie < end; tie++) if (others[tie] === other) return tie
  return -1
}

/** Adds the tie from holder to other, which must not be there yet, and returns its place. */
export function addTie(ties: Ties, holder: number, other: number, closeness: number, step: number): number {
  if (ties.size[holder] === ties.room[holder]) moveBlock(ties, holder)
  const tie = ties.start[holder] + ties.size[holder]++
  ties.other[tie] = other
  ties.closeness[tie] = closeness
  ties.goodwill[tie] = 0
  ties.repeats[tie] = 0
  ties.touchedAt[tie] = step
  ties.credit[tie] = 0
  return tie
}

/** Gives a holder a block of twice the room at the end of the pool. */
function moveBlock(ties: Ties, holder: number): void {
  const room = Math.max(firstRoom, 2 * ties.room[holder])
  if (ties.taken + room > ties.other.length) grow(ties, 2 * (ties.taken + room))
  const from = ties.start[holder]
  for (const name of columns) ties[name].copyWithin(ties.taken, from, from + ties.size[holder])
  ties.start[holder] = ties.taken
  ties.room[holder] = room
  ties.taken += room
}

function grow(ties: Ties, capacity: number): void {
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
