import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GameSettings, usualGame } from '../../../src/web/game/GameSettings.ts'
import { act, type GameAction, resumedGame, stageOf } from '../../../src/web/game/GameState.ts'
import type { Move } from '../../../src/web/game/playSeat.ts'
import { report } from '../../../src/web/game/report.ts'

const settings: GameSettings = { ...usualGame, periods: 3 }
const give = (tokens: number): GameAction => ({ do: 'give', tokens })
const punish = (...points: number[]): GameAction => ({ do: 'punish', points })
const goOn: GameAction = { do: 'go on' }

function having(actions: readonly GameAction[], game = settings) {
  const state = actions.reduce((before, action) => act(game, before, action), resumedGame(game, []))
  return { state, stage: stageOf(game, state, 0) }
}

const withoutSanctions = [goOn, ...[5, 6, 7].flatMap((tokens) => [give(tokens), goOn])]
const withSanctions = [goOn, ...[8, 9, 10].flatMap((tokens) => [give(tokens), punish(0, 1, 2), goOn])]

describe('a game', () => {
  test('goes from the rules through the periods of each condition to its end', () => {
    expect(having([]).stage).toMatchObject({ phase: 'briefing', condition: 'without sanctions', period: 1 })
    expect(having([goOn]).stage).toMatchObject({ phase: 'give', period: 1 })
    expect(having([goOn, give(5)]).stage).toMatchObject({ phase: 'result', period: 1, open: null })
    expect(having([goOn, give(5), goOn]).stage).toMatchObject({ phase: 'give', period: 2 })
    expect(having(withoutSanctions).stage).toMatchObject({ phase: 'briefing', condition: 'with sanctions', period: 1 })
    const open = having([...withoutSanctions, goOn, give(8)]).stage
    expect(open).toMatchObject({ phase: 'punish', period: 1 })
    expect(open.open).toHaveLength(4)
    const end = having([...withoutSanctions, ...withSanctions]).stage
    expect(end.phase).toBe('end')
    expect(end.played.map((all) => all.length)).toEqual([3, 3])
  })

  test('plays the conditions in the order of the settings', () => {
    const reversed = { ...settings, conditions: ['with sanctions', 'without sanctions'] } as const
    expect(having([goOn, give(5)], reversed).stage).toMatchObject({ phase: 'punish', condition: 'with sanctions' })
    const both = having([...withSanctions, ...withoutSanctions], reversed).stage
    expect(both.phase).toBe('end')
    // What happens under a condition does not depend on what was played before.
    expect(both.played.toReversed()).toEqual(having([...withoutSanctions, ...withSanctions]).stage.played)
  })

  test('keeps its state, bit for bit, when something is done that is not possible now', () => {
    const action = fc.oneof(
      fc.constant(goOn),
      fc.integer({ min: 0, max: 20 }).map(give),
      fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 0, max: 10 }))).map((points) => punish(...points)),
    )
    const possible = { briefing: 'go on', give: 'give', punish: 'punish', result: 'go on', end: null } as const
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        let state = resumedGame(settings, [])
        for (const one of actions) {
          const { phase } = stageOf(settings, state, 0)
          const next = act(settings, state, one)
          if (one.do !== possible[phase]) expect(next).toBe(state)
          else expect(next).not.toBe(state)
          state = next
        }
      }),
      { seed: 3, numRuns: 60 },
    )
  })

  test('can be taken up at any time with its moves alone', () => {
    const all = [...withoutSanctions, ...withSanctions]
    for (let n = 0; n <= all.length; n++) {
      const { state, stage } = having(all.slice(0, n))
      const taken = stageOf(settings, resumedGame(settings, state.moves), 0)
      expect(taken.played).toEqual(stage.played)
      expect(taken.open).toEqual(stage.open)
    }
  })

  test('leaves out, when it is taken up, what is not possible in it', () => {
    const good = [5, 6, 7].map((gift) => ({ gift, points: null }))
    const none = { gift: 5, points: [0, 0, 0] }
    const movesOf = (moves: readonly Move[]) => resumedGame(settings, moves).moves
    const whole = [...good, none, none, none]
    expect(movesOf([...whole, none])).toEqual(whole)
    for (const gift of [21, -1, 1.5, Number.NaN]) {
      expect(movesOf([good[0], { gift, points: null }, good[2]])).toEqual([good[0]])
    }
    for (const points of [[0, 0], [0, 0, 11], [0, 0, -1], null]) {
      expect(movesOf([...good, { gift: 5, points }, none])).toEqual([...good, { gift: 5, points: null }])
    }
    // Where nobody can punish, points are nothing.
    expect(movesOf([none])).toEqual([{ gift: 5, points: null }])
  })

  test('starts again with nothing played', () => {
    expect(having([...withoutSanctions, { do: 'start again' }])).toEqual(having([]))
  })
})

describe('the report of a game', () => {
  test('tells the lesson every period that is over, and whether it was all', () => {
    const some = having([...withoutSanctions, goOn, give(8), punish(0, 1, 2), goOn, give(9)])
    const told = report(settings, 4, some.state.moves, some.stage)
    expect(told).toMatchObject({ complete: false, session: 4 })
    expect(told.periods.map(({ condition, period, gift }) => [condition, period, gift])).toEqual([
      ['without sanctions', 1, 5],
      ['without sanctions', 2, 6],
      ['without sanctions', 3, 7],
      ['with sanctions', 1, 8],
    ])
    const [, , , last] = told.periods
    expect(last.punished).toEqual([0, 1, 2])
    const pot = last.gift + last.others.reduce((sum, gift) => sum + gift, 0)
    const suffered = last.punishedBy.reduce((sum, k) => sum + k, 0)
    expect(last.earned).toBeCloseTo(20 - last.gift + 0.4 * pot - 3 - 3 * suffered, 9)
    const whole = having([...withoutSanctions, ...withSanctions])
    expect(report(settings, 0, whole.state.moves, whole.stage).complete).toBe(true)
  })
})
