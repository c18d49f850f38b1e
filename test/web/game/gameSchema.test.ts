import { describe, expect, test } from 'vitest'
import { usualGame } from '../../../src/web/game/GameSettings.ts'
import { gameSchema } from '../../../src/web/game/gameSchema.ts'

const messages = (written: unknown) => gameSchema.safeParse(written).error?.issues.map(({ message }) => message) ?? []

describe('the settings of a game in a lesson', () => {
  test('are those of the usual game where nothing is said', () => {
    expect(gameSchema.parse({})).toEqual(usualGame)
  })

  test('name people, periods, conditions in their order, and a seed', () => {
    const written = {
      population: 'low-trust-lab',
      periods: '8',
      conditions: ['with sanctions', 'without sanctions'],
      seed: 'x',
    }
    expect(gameSchema.parse(written)).toEqual({ ...written, periods: 8 })
  })

  test.each([
    [{ population: 'western-lb' }, 'unknown population "western-lb"; did you mean "western-lab"?'],
    [{ periods: '1' }, '1 is not between 2 and 20'],
    [{ conditions: ['with punishment'] }, /^unknown condition/],
    [{ conditions: [] }, 'names each condition once, and at least one'],
    [{ conditions: ['with sanctions', 'with sanctions'] }, 'names each condition once, and at least one'],
  ])('say what is wrong with %j', (written, message) => {
    expect(messages(written)).toHaveLength(1)
    expect(messages(written)[0]).toMatch(message)
  })
})
