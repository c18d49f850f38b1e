import { describe, expect, it } from 'vitest'
import { parseScenario } from '../../src/scenario/parseScenario.ts'

function parsed(prices: string) {
  const text = `format: 1\ntitle: A title\ncommunity: {members: 50}\nstrategies: {hands off: []}\nprices: ${prices}\n`
  return parseScenario({ path: 'a.yaml', text }, () => ({ problem: 'there is no such file' }))
}
const problems = (prices: string) => {
  const read = parsed(prices)
  return read.ok ? [] : read.problems.map(({ line, column, message }) => `${line}:${column}: ${message}`)
}

describe('prices', () => {
  it('are kept by the name of the measure', () => {
    const read = parsed('{currency: EUR, hour: 30, join: 5, complaint: 2.5}')
    expect(read.ok && read.scenario.prices).toEqual({ currency: 'EUR', hour: 30, worth: { joins: 5, complaints: 2.5 } })
    const none = parsed('{hour: 0}')
    expect(none.ok && none.scenario.prices).toEqual({ currency: null, hour: 0, worth: {} })
  })

  it('are refused where they stand when they are below 0, unknown, or no number, or when the hour has none', () => {
    expect(problems('{hour: -3, joins: 5, share: lots}')).toEqual([
      '5:16: hour: -3 is not between 0 and 1000000000',
      '5:20: unknown key "joins"; did you mean "join"?',
      '5:37: share: "lots" is not a number',
    ])
    expect(problems('{join: 5}').join()).toContain('hour is missing')
  })
})
