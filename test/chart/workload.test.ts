import { describe, expect, it } from 'vitest'
import { chartWidth } from '../../src/chart/Chart.ts'
import { workload } from '../../src/chart/workload.ts'
import { drawSvg } from '../../src/node/renderSvg.ts'
import { casesOf } from '../../src/study/casesOf.ts'
import { comparisonFixture, PLANS } from '../study/comparisonFixture.ts'

const comparison = comparisonFixture()
const chart = workload(comparison, chartWidth.wide)
const [handsOff, , answer] = PLANS

/** The same strategy with other cases in its only rule. */
function answering(cases: { served: number; settled: number; undone: number; tooLate: number }, given: number) {
  const rules = [{ ...answer!.rules[0]!, ...cases }]
  return comparisonFixture({}, [handsOff!, { ...answer!, rules, minutes: { given, spent: Math.min(given, 6000) } }])
}

describe('the chart of the work', () => {
  it('says how far the team gets with the best strategy, and with which one it misses most', () => {
    expect(chart.title).toBe(
      'With “answer” the team serves 77 % of its cases in 253 of 260 hours; with “a bit of each” it misses 38 %',
    )
  })

  it('says what it can where nobody was met, or no time was given', () => {
    const nobody = { served: 0, settled: 0, undone: 0, tooLate: 0 }
    expect(workload(answering(nobody, 6000), 720).title).toBe('The team meets nobody whom its rules are for')
    const nearly = { served: 9_999, settled: 0, undone: 1, tooLate: 0 }
    expect(workload(answering(nearly, 0), 720).title).toBe('With “answer” the team serves over 99 % of its cases')
  })

  it('has a line for each strategy that does something, and one for each rule of a mix, with all its cases', () => {
    const { columns, rows } = chart.table!
    expect(rows.map(([strategy, rule]) => [strategy, rule])).toEqual([
      ['answer', 'all'],
      ['thank', 'all'],
      ['a bit of each', 'all'],
      ...['welcome', 'help', 'thank'].map((rule) => ['a bit of each', rule]),
      ['greet', 'all'],
    ])
    const column = (name: string) => columns.indexOf(name)
    for (const row of rows) {
      const parts = ['served', 'settled by others', 'left undone', 'too late'].map(
        (name) => row[column(name)] as number,
      )
      expect(parts.reduce((sum, part) => sum + part)).toBeCloseTo(row[column('cases')] as number, 9)
    }
    const mix = comparison.strategies.find(({ name }) => name === 'a bit of each')!
    expect(rows[2]![column('cases')]).toBeCloseTo(mix.rules.reduce((sum, rule) => sum + casesOf(rule), 0))
  })

  it('draws the parts of a bar end to end, as long as its cases, and hours before those that there were', async () => {
    const drawn = JSON.stringify(chart.spec)
    expect(drawn).toContain('"from":0,"to":1012,')
    expect(drawn).toContain('"from":1012,"to":1070,')
    expect(drawn).toContain('"from":1070,"to":1107,')
    expect(drawn).toContain('"from":1107,"to":1321,')
    expect(drawn).toContain('"hours":253,"whole":260,')
    const svg = await drawSvg(chart.spec)
    expect(svg).toContain('answer: 214 of 1,321 cases too late')
    expect(svg).toContain('answer: 253 of 260 hours spent')
  })

  it('writes counts only where they have room', () => {
    const tight = workload(answering({ served: 9_000, settled: 0, undone: 0, tooLate: 20 }, 6000), 380)
    const texts = JSON.stringify(tight.spec)
    expect(texts).toContain('"text":"9,000"')
    expect(texts).not.toContain('"text":"20"')
  })
})
