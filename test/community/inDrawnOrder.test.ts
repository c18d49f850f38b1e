import { describe, expect, test } from 'vitest'
import type { Sent } from '../../src/community/Community.ts'
import { inDrawnOrder } from '../../src/community/inDrawnOrder.ts'
import { purpose } from '../../src/community/purpose.ts'
import { alternative } from '../../src/random/alternative.ts'
import { bits } from '../../src/random/Stream.ts'
import { settled, smallPlan } from './smallPlan.ts'

const community = settled(smallPlan())
const { a, b } = community.streams[purpose.deliveryOrder]!

function act(actor: number, row: number, target: number): Sent {
  return { actor, row, target, factor: 0, cause: 0, choice: 0, announcement: null, credibility: 0 }
}

function drawOf({ actor, row, target }: Sent): number {
  return bits(a, b, actor, alternative(community.world.table.word[row]!, target))
}

function ordered(outbox: Sent[]): Sent[] {
  return inDrawnOrder({ ...community, outbox })
}

describe('the order of delivery', () => {
  const outbox = Array.from({ length: 700 }, (_, k) => act((k * 37) % 100, k % 5, (k * 53) % 211))

  test.each([0, 1, 2, 3, 700])('has each of %i acts once, by ascending draws', (count) => {
    const sent = outbox.slice(0, count)
    const sorted = ordered(sent)
    expect(new Set(sorted)).toEqual(new Set(sent))
    expect(sorted).toHaveLength(count)
    const draws = sorted.map(drawOf)
    expect(draws).toEqual([...draws].sort((x, y) => x - y))
  })

  test('does not depend on the order in which they were sent', () => {
    expect(ordered(outbox.toReversed())).toEqual(ordered(outbox))
  })

  test('keeps both where two rules send the same', () => {
    const twice = [act(0, 1, 1), act(0, 1, 1)]
    expect(new Set(ordered(twice))).toEqual(new Set(twice))
  })
})
