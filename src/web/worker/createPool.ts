import type { Plan } from '../../community/Plan.ts'
import type { ReplicateResult } from '../../community/ReplicateResult.ts'
import type { Execute } from '../../study/Execute.ts'

/** Who does one replicate after the other: a worker of the page. */
export interface Hand {
  /** Rehearses with a plan like those to come, for as long as there is nothing else to do. */
  readonly rehearse: (plan: Plan) => void
  readonly run: (plan: Plan, replicate: number) => Promise<ReplicateResult>
  /** Ends it, also amid a replicate. */
  readonly end: () => void
}

export interface Pool {
  /**
   * Does the jobs in the order of finishing. Of several comparisons at once the later ones are gone on with by whoever
   * has nothing left to do for those before.
   */
  readonly execute: Execute
  /**
   * Hires before there is anything to do but to rehearse.
   *
   * @param planLike a plan like those to come; asked for where somebody has to be hired
   */
  readonly prepare: (planLike: () => Plan) => void
}

/** Hands that stay for the next comparison, since it takes them a while to begin. `most` of them work at a time. */
export function createPool(hire: () => Hand, most: () => number): Pool {
  const free: Hand[] = []
  let hired = 0
  /** Comparisons that go on when somebody is free: first come, first served. */
  const waiting: ((hand: Hand) => void)[] = []

  const another = () => {
    hired++
    return hire()
  }
  const whenFree = (goOn: (hand: Hand) => void) => {
    const hand = free.pop() ?? (hired < most() ? another() : null)
    if (hand === null) waiting.push(goOn)
    else goOn(hand)
  }
  const release = (hand: Hand) => {
    const goOn = waiting.shift()
    if (goOn === undefined) free.push(hand)
    else goOn(hand)
  }
  const dismiss = (hand: Hand) => {
    hand.end()
    hired--
    const goOn = waiting.shift()
    if (goOn !== undefined) goOn(another())
  }

  const execute: Execute = async function* (jobs) {
    const left = [...jobs]
    const ours = new Set<Hand>()
    const running = new Map<number, Promise<Done>>()
    const goOn = (lane: number, hand: Hand): Promise<Done> => {
      const job = left.shift()
      if (job !== undefined) {
        ours.add(hand)
        return hand.run(job.plan, job.replicate).then((result) => ({ lane, hand, result }))
      }
      ours.delete(hand)
      release(hand)
      return Promise.resolve({ lane, hand, result: null })
    }
    for (let lane = 0; lane < Math.min(jobs.length, most()); lane++) {
      running.set(lane, new Promise((resolve) => whenFree((hand) => resolve(goOn(lane, hand)))))
    }
    try {
      while (running.size > 0) {
        const { lane, hand, result } = await Promise.race(running.values())
        if (result === null) {
          running.delete(lane)
          continue
        }
        running.set(lane, goOn(lane, hand))
        yield result
      }
    } finally {
      // Nobody waits any more for what is not done.
      left.length = 0
      for (const hand of ours) dismiss(hand)
    }
  }

  const prepare = (planLike: () => Plan) => {
    if (hired >= most()) return
    const plan = planLike()
    while (hired < most()) {
      const hand = another()
      hand.rehearse(plan)
      release(hand)
    }
  }
  return { execute, prepare }
}

/** What has been done, and by whom; no result where nothing was left to do. */
interface Done {
  readonly lane: number
  readonly hand: Hand
  readonly result: ReplicateResult | null
}
