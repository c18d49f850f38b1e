/** What a visitor has seen on this visit and may respond to. Scratch space, filled anew for each visitor. */
export interface View {
  /** Different people seen active in the last seven days. */
  peopleSeen: number
  /** People with an open need, and people seen to break the rules: those whose draws came first. */
  readonly needs: Shortlist
  readonly violators: Shortlist
  /** Authors of the posts that there is room for, the first to be read first; no places where there is room for all. */
  readonly posts: Shortlist
  /** Beliefs told by peers: how many, their sum and sum of squares, and the act that the belief is credited to. */
  signals: number
  signalSum: number
  signalSquares: number
  signalId: number
  /** Acts seen: how many, how many kind and harmful, the sum of their impressions, and one that stands for them. */
  seen: number
  kind: number
  harmful: number
  impressions: number
  impressionWeight: number
  impressionId: number
  /** What was seen of the rules: cases of breaking and punishing, the losses, and lessons with the last of them. */
  cases: number
  losses: number
  lessons: number
  lessonId: number
}

/** Places on each shortlist of a view. */
export const PLACES = 2

/** The few with the smallest draws of all that were offered, in ascending order of draw. */
export interface Shortlist {
  readonly people: Int32Array
  readonly draws: Float64Array
  count: number
}

export function createView(reads: number): View {
  return {
    peopleSeen: 0,
    needs: createShortlist(PLACES),
    violators: createShortlist(PLACES),
    posts: createShortlist(reads),
    signals: 0,
    signalSum: 0,
    signalSquares: 0,
    signalId: 0,
    seen: 0,
    kind: 0,
    harmful: 0,
    impressions: 0,
    impressionWeight: 0,
    impressionId: 0,
    cases: 0,
    losses: 0,
    lessons: 0,
    lessonId: 0,
  }
}

/** Empties the view for the next visitor. */
export function clearView(view: View): void {
  view.peopleSeen = 0
  view.needs.count = 0
  view.violators.count = 0
  view.posts.count = 0
  view.signals = 0
  view.signalSum = 0
  view.signalSquares = 0
  view.seen = 0
  view.kind = 0
  view.harmful = 0
  view.impressions = 0
  view.impressionWeight = 0
  view.impressionId = 0
  view.cases = 0
  view.losses = 0
  view.lessons = 0
}

export function createShortlist(places: number): Shortlist {
  return { people: new Int32Array(places), draws: new Float64Array(places), count: 0 }
}

/** Offers a person to a shortlist; somebody already on it stays once. */
export function offer(list: Shortlist, person: number, draw: number): void {
  if (isBeaten(list, draw) || isListed(list, person)) return
  const { people, draws } = list
  if (list.count < people.length) list.count++
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
  return list.count === list.people.length && bound >= list.draws[list.count - 1]
}

export function isListed(list: Shortlist, person: number): boolean {
  for (let k = 0; k < list.count; k++) if (list.people[k] === person) return true
  return false
}
