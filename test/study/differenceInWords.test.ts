import { describe, expect, it } from 'vitest'
import { differenceInWords } from '../../src/study/differenceInWords.ts'

const shares = { name: 'shares', unit: 'a month' }
const retention = { name: 'retention', unit: '% of members' }
const known = (mean: number, low: number, high: number) => ({ mean, low, high })

describe('differenceInWords', () => {
  it.each([
    [shares, known(38, 21, 55), 'about 38 more shares a month', '21 to 55'],
    [shares, known(-5, -7.4, -2.6), 'about 5.0 fewer shares a month', '2.6 to 7.4'],
    [shares, known(3, -9, 15), 'about 3 more shares a month', 'between 9 fewer and 15 more'],
    [shares, known(1.1, -4.5, 6.7), 'about 1 more share a month', 'between 5 fewer and 7 more'],
    [shares, known(0.1, -9, 9.2), 'about as many shares a month', 'between 9 fewer and 9 more'],
    [{ name: 'active members', unit: 'members' }, known(12, 2, 22), 'about 12 more active members', '2 to 22'],
    [retention, known(2.7, 2.2, 3.2), 'about 2.7 percentage points higher', '2.2 to 3.2'],
    [retention, known(-1, -6, 4), 'about 1 percentage point lower', 'between 6 lower and 4 higher'],
    [retention, known(0, -0.6, 0.6), 'about as high', 'between 0.6 lower and 0.6 higher'],
    [{ name: 'waiting time', unit: 'days' }, known(-0.4, -0.6, -0.2), 'about 0.40 days lower', '0.20 to 0.60'],
    [{ name: 'sentiment', unit: 'from −1 to 1' }, known(0.2, 0.1, 0.3), 'about 0.20 higher', '0.10 to 0.30'],
  ])('%o %o: %s, %s', (measure, difference, change, range) => {
    const words = differenceInWords(difference, measure)
    expect([words.change, words.range]).toEqual([change, range])
  })

  it('says "as" only when both are alike as far as is shown', () => {
    expect(differenceInWords(known(0.1, -9, 9.2), shares).than).toBe('as')
    expect(differenceInWords(known(1, -9, 11), shares).than).toBe('than')
  })

  it('has no range for a single replicate', () => {
    const words = differenceInWords({ mean: -4, low: null, high: null }, shares)
    expect([words.change, words.range]).toEqual(['about 4 fewer shares a month', null])
  })
})
