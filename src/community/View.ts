/** What a visitor has seen on this visit and may respond to. Scratch space, filled anew for each visitor. */
export interface View {
  /** Different people seen active in the last seven days. */
  peopleSeen: number
  /** People with an open need, and people seen to break the rules: those whose draws came first. */
  readonly needs: Shortlist
  readonly violators: Shortlist
  /** People who come to mind, whoever they are. */
  readonly anybody: Shortlist
  /** Beliefs told by peers: how many, their sum and sum of squares, and the act that the belief is credited to. */
  signals: number
  signalSum: number
  signalSquares: number
  signalId: number
}

/** The few with the smallest draws of all that were offered, in ascending order of draw. */
export interface Shortlist {
  readonly people: Int32Array
  readonly draws: Float64Array
  count: number
}

export function createView(): View {
  return {
    peopleSeen: 0,
    needs: createShortlist(3),
    violators: createShortlist(2),
    anybody: createShortlist(4),
    signals: 0,
    signalSum: 0,
    signalSquares: 0,
    signalId: 0,
  }
}

export function createShortlist(places: number): Shortlist {
  return { people: new Int32Array(places), draws: new Float64Array(places), count: 0 }
}

/** Offers a person to a shortlist; somebody already on it stays once. */
export function offer(list: Shortlist, person: number, draw: number): void {
  const { people, draws } = list
  for (let k = 0; k < list.count; k++) if (people[k] === person) return
  let place = list.count
  while (place > 0 && draw < draws[place - 1]) place--
  if (place === people.length) return
  if (list.count < people.length) list.count++
  people.copyWithin(place + 1, place, list.count - 1)
  draws.copyWithin(place + 1, place, list.count - 1)
  people[place] = person
  draws[place] = draw
}
