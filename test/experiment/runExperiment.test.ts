import { describe, expect, it } from 'vitest'
import { runExperiment } from '../../src/experiment/runExperiment.ts'
import { experimentOf, head, parse, row } from '../scenario/experiment/files.ts'

const arms = 'arms: {with punishment: {design: {sanctions: punishment}}, without: {}}\npublished:\n'
const value = 'measure: first contribution, kind: value, values: 1, band: 1'
const rows = [
  'arm: with punishment',
  'arm: without',
  'arm: with punishment, minus: without',
  'arm: with punishment, over: without',
]
const text = rows.map((said, i) => row(`${value}, ${said}`).replace('id: a', `id: row-${i}`)).join('')

describe('what is found', () => {
  const found = runExperiment(experimentOf(parse(head + arms + text)), { sessions: 6 })
  const [first, second, difference, ratio] = found.map(({ simulated }) => simulated[0]!)

  it('is the figure of an arm, with `minus` the difference of two, and with `over` their ratio', () => {
    expect(first).not.toBe(second)
    expect(difference).toBe(first! - second!)
    expect(ratio).toBe(first! / second!)
  })

  it('has its own interval around it', () => {
    for (const { simulated, interval } of found) {
      const [low, high] = interval[0]!
      expect(low).toBeLessThan(simulated[0]!)
      expect(high).toBeGreaterThan(simulated[0]!)
    }
  })
})
