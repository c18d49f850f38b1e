import { describe, expect, test } from 'vitest'
import { giftsInWords, periodInWords, sanctionsInWords, tokensInWords } from '../../../src/web/game/narration.ts'

const names = ['Ada', 'Omar', 'Lin']
const nobody = [0, 0, 0, 0]

describe('what happened at the table, in words,', () => {
  test('names everybody with their gift, and says what the pot becomes', () => {
    expect(giftsInWords([8, 10, 0, 5], names)).toEqual([
      'You gave 8; Ada 10, Omar 0 and Lin 5.',
      'The pot of 23 becomes 36.8: 9.2 for each of you.',
    ])
  })

  test('says who took how much from whom and what it cost, a sentence for each who did', () => {
    const points = [[0, 0, 2, 0], [1, 0, 3, 0], nobody, nobody]
    expect(sanctionsInWords({ points }, names)).toEqual([
      'You took 6 from Omar and paid 2 for it.',
      'Ada took 3 from you and 9 from Omar and paid 4 for it.',
    ])
    expect(sanctionsInWords({ points: [nobody, nobody, nobody, nobody] }, names)).toEqual([
      'Nobody took anything from anybody.',
    ])
  })

  test('says nothing of taking where nobody can take', () => {
    const zero = [nobody, nobody, nobody, nobody]
    const period = { gifts: [20, 20, 20, 20], points: zero, losses: nobody, costs: nobody, earnings: [32, 32, 32, 32] }
    expect(periodInWords(period, names, true)).toHaveLength(4)
    expect(periodInWords(period, names, false)).toHaveLength(3)
    expect(periodInWords(period, names, false).at(-1)).toBe('You end the round with 32 tokens.')
  })

  test('shows tokens to a tenth, and one token as one', () => {
    expect([1, 13.600000000000001, -2.04, 0].map(tokensInWords)).toEqual([
      '1 token',
      '13.6 tokens',
      '−2 tokens',
      '0 tokens',
    ])
  })
})
