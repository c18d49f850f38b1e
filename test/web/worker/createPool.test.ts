import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../src/community/Plan.ts'
import type { ReplicateResult } from '../../../src/community/ReplicateResult.ts'
import { jobsOf } from '../../../src/study/compare.ts'
import { createPool, type Hand, type Pool } from '../../../src/web/worker/createPool.ts'
import { smallPlan } from '../../community/smallPlan.ts'

const most = 2

/** A pool of hands that do replicates when `goOn` is called, in the order in which they were given out. */
function poolByHand() {
  const hands: { isEnded: boolean; readonly done: { plan: Plan; replicate: number }[]; rehearsed: number }[] = []
  const given: (() => void)[] = []
  const hire = (): Hand => {
    const hand = { isEnded: false, done: [] as { plan: Plan; replicate: number }[], rehearsed: 0 }
    hands.push(hand)
    return {
      rehearse: () => hand.rehearsed++,
      run: (plan, replicate) =>
        new Promise((resolve) =>
          given.push(() => {
            if (hand.isEnded) return
            hand.done.push({ plan, replicate })
            resolve({ replicate } as ReplicateResult)
          }),
        ),
      end: () => {
        hand.isEnded = true
      },
    }
  }
  const goOn = async () => {
    while (given.length > 0) {
      given.shift()!()
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
  return { pool: createPool(hire, () => most), hands, given, goOn }
}

async function replicatesOf({ execute }: Pool, plan: Plan, count: number): Promise<number[]> {
  const found: number[] = []
  for await (const { replicate } of execute(jobsOf(plan, count))) found.push(replicate)
  return found
}

describe('the workers of a page', () => {
  test('do each job of several comparisons once, and are no more than there may be', async () => {
    const { pool, hands, goOn } = poolByHand()
    const plans = [smallPlan(), smallPlan(), smallPlan()]
    const all = Promise.all(plans.map((plan) => replicatesOf(pool, plan, 5)))
    await goOn()
    expect(await all).toEqual(plans.map(() => [1, 2, 3, 4, 5]))
    expect(hands).toHaveLength(most)
  })

  test('do one comparison after the other, and none is idle where something is left', async () => {
    const { pool, hands, given, goOn } = poolByHand()
    const [first, second] = [smallPlan(), smallPlan()]
    const all = Promise.all([replicatesOf(pool, first, 3), replicatesOf(pool, second, 3)])
    given.shift()!()
    await new Promise((resolve) => setTimeout(resolve))
    expect(given).toHaveLength(most)
    await goOn()
    await all
    for (const { done } of hands) {
      const changes = done.filter(({ plan }, at) => at > 0 && plan !== done[at - 1]!.plan)
      expect(changes.length).toBeLessThanOrEqual(1)
      expect(done.at(-1)!.plan).toBe(second)
    }
  })

  test('that somebody no longer waits for are ended, and others do what waits', async () => {
    const { pool, hands, given, goOn } = poolByHand()
    const stopped = pool.execute(jobsOf(smallPlan(), 9))[Symbol.asyncIterator]()
    const first = stopped.next()
    const other = replicatesOf(pool, smallPlan(), 3)
    given.shift()!()
    await first
    await stopped.return?.()
    await goOn()
    expect(await other).toEqual([1, 2, 3])
    expect(hands.map(({ isEnded }) => isEnded)).toEqual([true, true, false, false])
  })

  test('rehearse when they are hired, and not again', async () => {
    const { pool, hands, goOn } = poolByHand()
    pool.prepare(smallPlan)
    expect(hands.map(({ rehearsed }) => rehearsed)).toEqual([1, 1])
    const found = replicatesOf(pool, smallPlan(), 3)
    await goOn()
    await found
    pool.prepare(() => {
      throw new Error('nobody is to ask for a plan')
    })
    expect(hands).toHaveLength(most)
  })
})
