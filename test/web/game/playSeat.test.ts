import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { GameArm } from '../../../src/lab/GameArm.ts'
import { drawSubjects } from '../../../src/lab/people.ts'
import { playPublicGoods } from '../../../src/lab/publicGoods.ts'
import { keyFromSeed } from '../../../src/random/Key.ts'
import { parseExperiment } from '../../../src/scenario/experiment/parseExperiment.ts'
import { type Condition, conditions, usualGame } from '../../../src/web/game/GameSettings.ts'
import { design, gameArm } from '../../../src/web/game/gameArm.ts'
import { type Move, playSeat } from '../../../src/web/game/playSeat.ts'

const folder = join(import.meta.dirname, '../../../scenarios/evidence')
const read = (file: string) => ({ path: file, text: readFileSync(join(folder, file), 'utf8') })

/** An arm of a published experiment, and its seed. */
function shipped(file: string, name: string) {
  const parsed = parseExperiment(read(file), read)
  if (!parsed.ok) throw new Error(file)
  const { arms, seed } = parsed.experiment
  return { arm: arms.find((arm) => arm.name === name) as GameArm, seed }
}

/** All moves that the model makes at the seat, each found from those before it. */
function movesOfModel(arm: GameArm, seed: string, session: number): Move[] {
  const key = keyFromSeed(seed)
  const moves: Move[] = []
  for (let t = 0; t < (arm.design.periods as number); t++) {
    const { gift } = playSeat(arm, key, session, moves).ownWay
    const { points } = playSeat(arm, key, session, [...moves, { gift, points: null }]).ownWay
    moves.push({ gift, points })
  }
  return moves
}

const seats = [0, 1, 2, 3]

describe('a game in which the human does what the model would', () => {
  const both = Object.keys(conditions).flatMap((condition) =>
    ['western-lab', 'low-trust-lab'].map((people) => [condition as Condition, people] as const),
  )
  const cases = [
    ['Boston, as published', shipped('herrmann-thoeni-gaechter-2008.yaml', 'boston')],
    ['Samara, as published', shipped('herrmann-thoeni-gaechter-2008.yaml', 'samara')],
    ['partners of 2000 without punishment', shipped('fehr-gaechter-2000.yaml', 'partners without')],
    ['partners of 2000 with costs that rise', shipped('fehr-gaechter-2000.yaml', 'partners with')],
    ...both.map(
      ([condition, population]) =>
        [`${population} ${condition}`, { arm: gameArm({ ...usualGame, population }, condition), seed: 'x' }] as const,
    ),
  ] as const

  test.each(cases)('has the same bits as the first group of the experiment: %s', (_, { arm, seed }) => {
    for (const session of [0, 3]) {
      const { periods } = playSeat(arm, keyFromSeed(seed), session, movesOfModel(arm, seed, session))
      const whole = playPublicGoods(arm, keyFromSeed(seed), session)
      const n = (arm.design.groups as number) * seats.length
      const pairs = n * (seats.length - 1)
      expect(periods).toHaveLength(arm.design.periods as number)
      for (const [t, period] of periods.entries()) {
        const column = (name: string) => seats.map((i) => whole[name][t * n + i])
        expect(period.gifts).toEqual(column('contribution').map(Math.round))
        expect(period.earnings).toEqual(column('earnings'))
        expect(period.losses).toEqual(column('loss'))
        if (arm.design.sanctions === 'none') continue
        const dealt = seats.flatMap((p) => seats.filter((q) => q !== p).map((q) => 0 - period.points[p][q]))
        expect(dealt).toEqual([...whole['pair points'].slice(t * pairs, t * pairs + 12)])
      }
    }
  })
})

describe('a seat at the table', () => {
  const arm = gameArm(usualGame, 'with sanctions')
  const move = fc.record({
    gift: fc.integer({ min: 0, max: 20 }),
    points: fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 0, max: 10 }))),
  })
  const games = fc.array(move, { minLength: 1, maxLength: usualGame.periods })
  const key = keyFromSeed('seat')
  const check = (property: fc.IProperty<[Move[]]>) => fc.assert(property, { seed: 7, numRuns: 40 })

  test('keeps its books: what is earned is what was kept and came back, less what punishment took and cost', () => {
    check(
      fc.property(games, (moves) => {
        for (const { gifts, points, earnings, losses, costs } of playSeat(arm, key, 0, moves).periods) {
          const pot = gifts.reduce((sum, gift) => sum + gift, 0)
          for (const i of seats) {
            const spent = points[i].reduce((sum, k) => sum + k, 0)
            const received = points.reduce((sum, from) => sum + from[i], 0)
            expect(costs[i]).toBeCloseTo(spent, 9)
            expect(losses[i]).toBeCloseTo(design.effect * received, 9)
            expect(earnings[i]).toBeCloseTo(20 - gifts[i] + 0.4 * pot - design.effect * received - spent, 9)
          }
        }
      }),
    )
  })

  test('does what the human decides, and nobody else knows of a period before it is over', () => {
    check(
      fc.property(games, (moves) => {
        const { periods } = playSeat(arm, key, 0, moves)
        expect(periods.map(({ gifts }) => gifts[0])).toEqual(moves.map(({ gift }) => gift))
        expect(periods.map(({ points }) => points[0].slice(1))).toEqual(moves.map(({ points }) => points))
        const last = moves.length - 1
        const otherwise = playSeat(arm, key, 0, [
          ...moves.slice(0, last),
          { gift: 20 - moves[last].gift, points: null },
        ])
        expect(otherwise.periods).toEqual(periods.slice(0, last))
        expect(otherwise.open!.slice(1)).toEqual(periods[last].gifts.slice(1))
      }),
    )
  })

  test('waits for points only where there is punishment', () => {
    const moves = [{ gift: 5, points: null }]
    expect(playSeat(arm, key, 0, moves).open).toHaveLength(4)
    expect(playSeat(arm, key, 0, moves).periods).toHaveLength(0)
    const without = playSeat(gameArm(usualGame, 'without sanctions'), key, 0, moves)
    expect(without.open).toBeNull()
    expect(without.periods).toHaveLength(1)
    expect(without.periods[0].points.flat().every((k) => k === 0)).toBe(true)
  })

  test('has the same people under both conditions, and others under another seed or in another session', () => {
    const people = (condition: Condition, seed: string, session: number) =>
      drawSubjects(gameArm(usualGame, condition), keyFromSeed(seed), session, 4)
    const first = people('without sanctions', 'a', 0)
    expect(people('with sanctions', 'a', 0)).toEqual(first)
    expect(people('without sanctions', 'b', 0)).not.toEqual(first)
    expect(people('without sanctions', 'a', 1)).not.toEqual(first)
  })

  test('moves the others: who is given more gives more later, over many tables', () => {
    const later = (gift: number) => {
      let sum = 0
      for (let session = 0; session < 100; session++) {
        const moves = Array.from({ length: 7 }, () => ({ gift, points: null }))
        const { periods } = playSeat(gameArm(usualGame, 'without sanctions'), key, session, moves)
        sum += periods[6].gifts.slice(1).reduce((total, other) => total + other, 0) / 3
      }
      return sum / 100
    }
    expect(later(20)).toBeGreaterThan(later(0) + 3)
  })
})
