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
  /** Places for which draws compete; the columns have room for two more. */
  readonly places: number
  readonly people: Int32Array
  readonly draws: Float64Array
  count: number
}

export function createView(): View {
  return {
    peopleSeen: 0,
    needs: createShortlist(3),
    violators: createShortlist(2),
    anybody: createShortlist(1),
    signals: 0,
    signalSum: 0,
    signalSquares: 0,
    signalId: 0,
  }
}

export function createShortlist(places: number): Shortlist {
  return { places, people: new Int32Array(places + 2), draws: new Float64Array(places + 2), count: 0 }
}

/** Offers a person to a shortlist; somebody already on it stays once. */
export function offer(list: Shortlist, person: number, draw: number): void {
  if (isBeaten(list, draw) || isListed(list, person)) return
  const { people, draws, places } = list
  if (list.count < places) list.count++
  let place = list.count - 1
  for (; place > 0 && draw < draws[place - 1]; place--) {
    people[place] = people[place - 1]
    draws[place] = draws[place - 1]
  }
  people[place] = person
  draws[place] = draw
}

/** Whether a draw that is at least `bound` has no chance any more. */
export function isBeaten(list: Shortlist, bound: number): boolean {
  return list.count === list.places && bound >= list.draws[list.count - 1]
}

export function isListed(list: Shortlist, person: number): boolean {
  for (let k = 0; k < list.count; k++) if (list.people[k] === person) return true
  return false
}
