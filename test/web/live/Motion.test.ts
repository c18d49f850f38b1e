import { describe, expect, it } from 'vitest'
import { LAPSED, MEMBER, PROSPECT } from '../../../src/community/People.ts'
import { standardActs } from '../../../src/model/acts.ts'
import { differing } from '../../../src/web/live/differing.ts'
import { type Frame, NOBODY } from '../../../src/web/live/Frame.ts'
import { createMotion, isMoving, placeAt, takeIn } from '../../../src/web/live/Motion.ts'
import type { Scene } from '../../../src/web/live/Scene.ts'

/** Two founders and two prospects, of whom the first founder knows both. */
const scene: Scene = {
  names: ['Ada', 'Ben', 'Cho', 'Dee'],
  founders: 2,
  residents: 4,
  members: 2,
  ties: Int32Array.of(0, 1, 0, 2, 0, 3),
  places: {
    inside: Float32Array.of(0, 0, 0.5, 0, 0, 0.5, 0.5, 0.5),
    outside: Float32Array.of(-1, 0, 1, 0, 0, 1, 0, -1),
    fires: new Float32Array(0),
    step: 0.5,
  },
}

type Act = readonly [name: string, actor: number, target: number, outreach?: 1]

function frame(day: number, status: readonly number[], acts: readonly Act[] = [], goodwill = [0, 0, 0, 0]): Frame {
  const row = acts.map(([name]) => standardActs.findIndex((act) => act.name === name))
  return {
    day,
    status: Uint8Array.from(status),
    goodwill: Int8Array.from(goodwill),
    acts: {
      first: 1,
      actor: Int32Array.from(acts, ([, actor]) => actor),
      row: Int16Array.from(row),
      target: Int32Array.from(acts, ([, , target]) => target),
      outreach: Uint8Array.from(acts, ([, , , outreach]) => outreach ?? 0),
      caused: new Uint8Array(acts.length),
    },
    daily: new Float64Array(0),
  }
}

const start = [MEMBER, MEMBER, PROSPECT, PROSPECT]
const begun = () => createMotion(scene, standardActs, frame(0, start))
const same = new Uint8Array(4)

describe('the motion of a world', () => {
  it('begins with everybody in their places and nothing on its way', () => {
    const motion = begun()
    expect(isMoving(motion, 0)).toBe(false)
    expect(placeAt(motion, 1, 0)).toEqual({ x: 0.5, y: 0 })
    expect(placeAt(motion, 2, 0)).toEqual({ x: 0, y: 1 })
  })

  it('lets who joins walk in and who lapses walk out, all the way', () => {
    const motion = begun()
    takeIn(motion, frame(1, [LAPSED, MEMBER, MEMBER, PROSPECT]), same, 1000, 500, false)
    expect(placeAt(motion, 2, 1000)).toEqual({ x: 0, y: 1 })
    const onTheWay = placeAt(motion, 2, 1400)
    expect(onTheWay.y).toBeGreaterThan(0.5)
    expect(onTheWay.y).toBeLessThan(1)
    expect(placeAt(motion, 2, 5000)).toEqual({ x: 0, y: 0.5 })
    expect(placeAt(motion, 0, 5000)).toEqual({ x: -1, y: 0 })
    expect(isMoving(motion, 1400)).toBe(true)
    expect(isMoving(motion, 5000)).toBe(false)
  })

  it('lets an act to somebody fly there, and one to all stay where it is done', () => {
    const motion = begun()
    const acts: Act[] = [
      ['thank', 0, 1],
      ['contribute', 1, NOBODY],
      ['flame', 1, 0],
      ['welcome', -1, 1, 1],
    ]
    takeIn(motion, frame(1, start, acts), same, 0, 1000, false)
    expect(motion.flights.map(({ manner, from, to }) => [manner, from, to])).toEqual([
      ['kind', 0, 1],
      ['harmful', 1, 0],
      ['outreach', -1, 1],
    ])
    expect(motion.pulses.map(({ manner, person }) => [manner, person])).toEqual([['kind', 1]])
    const starts = [...motion.flights, ...motion.pulses].map((one) => one.start)
    expect(Math.max(...starts)).toBeLessThan(1000)
    expect(isMoving(motion, 900)).toBe(true)
    expect(isMoving(motion, 3000)).toBe(false)
  })

  it('lets what is passed on fly to friends outside', () => {
    const motion = begun()
    takeIn(motion, frame(1, start, [['share', 0, NOBODY]]), same, 0, 1000, false)
    expect(motion.flights.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [0, 3],
    ])
  })

  it('is nothing but the end of it for those who want no motion', () => {
    const motion = begun()
    takeIn(motion, frame(1, [MEMBER, MEMBER, MEMBER, PROSPECT], [['thank', 0, 1]]), same, 1000, 500, true)
    expect(isMoving(motion, 1000)).toBe(false)
    expect(motion.flights).toEqual([])
    expect(placeAt(motion, 2, 1000)).toEqual({ x: 0, y: 0.5 })
  })

  it('forgets acts that are over when the next day begins', () => {
    const motion = begun()
    for (let day = 1; day <= 50; day++) {
      takeIn(
        motion,
        frame(day, start, [
          ['thank', 0, 1],
          ['contribute', 1, NOBODY],
        ]),
        same,
        2000 * day,
        1000,
        false,
      )
    }
    expect(motion.flights.length + motion.pulses.length).toBe(2)
  })
})

describe('who is otherwise than in the other world', () => {
  it('is a member in one only, or feels visibly otherwise', () => {
    const here = frame(1, [MEMBER, MEMBER, MEMBER, PROSPECT], [], [20, 10, 0, 0])
    const there = frame(1, [MEMBER, MEMBER, PROSPECT, PROSPECT], [], [10, 8, 0, 0])
    expect([...differing([here, there])]).toEqual([1, 0, 1, 0])
    expect([...differing([here, here])]).toEqual([0, 0, 0, 0])
  })
})
