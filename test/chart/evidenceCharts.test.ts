import { describe, expect, it } from 'vitest'
import { chartWidth } from '../../src/chart/Chart.ts'
import { evidenceCharts } from '../../src/chart/evidenceCharts.ts'
import { evidenceColours } from '../../src/chart/evidenceColours.ts'
import { END, evidencePositions } from '../../src/chart/evidencePositions.ts'
import type { Published } from '../../src/experiment/Experiment.ts'
import { evidenceOf } from '../../src/study/evidence/evidenceOf.ts'
import { judge } from '../../src/study/evidence/judge.ts'
import { replay } from '../../src/study/evidence/replay.ts'
import { evidenceFixture, experiment, found, playEach, published } from '../study/evidenceFixture.ts'
import { drawnOnce } from './drawnOnce.ts'

const widths = Object.entries(chartWidth)

async function evidenceWith(rows: readonly Published[], simulated: number) {
  const play = playEach(() =>
    rows.map(({ id, names }) =>
      found(
        id,
        names.map(() => simulated),
      ),
    ),
  )
  return evidenceOf(await replay([experiment(rows)], play), {})
}

const long = 'what people who were told nothing give to those who gave nothing, on average over all periods'
const hard = {
  'rows of every kind': await evidenceFixture(),
  'nothing measured': await evidenceWith(
    [published(), published({ kind: 'path', names: ['1', '2'], values: [1, 2], band: null, rmse: 1 })],
    Number.NaN,
  ),
  'hard names': await evidenceWith(
    [
      published({
        measure: long,
        arm: '"datum.x"',
        minus: '<script>',
        names: ['a[0].b', long],
        values: [1, 2],
        band: [1, 1],
      }),
    ],
    9,
  ),
  'a path with names that are no numbers': await evidenceWith(
    [published({ kind: 'path', names: ['low', 'high'], values: [0, 0], band: null, rmse: 1 })],
    0,
  ),
}

describe.each(Object.entries(hard))('the charts of evidence with %s', (_, evidence) => {
  it.each(widths)('are drawn without any warning of Vega at the %s width, and never wider', async (__, width) => {
    for (const { name, spec } of evidenceCharts(evidence, width)) {
      const svg = await drawnOnce(spec)
      expect(/NaN|undefined|Infinity|<script/.test(svg), name).toBe(false)
      expect(Number(/ width="([\d.]+)"/.exec(svg)![1]), name).toBeLessThanOrEqual(width + 24)
    }
  })

  it('are plain data, with their finding in the alternative text', () => {
    for (const { spec, title, alt } of evidenceCharts(evidence)) {
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec)
      expect(alt.startsWith(title)).toBe(true)
    }
  })
})

describe('the list of charts', () => {
  const charts = evidenceCharts(hard['rows of every kind'])

  it('has the courses and the figures of each mechanism that has any', () => {
    expect(charts.map(({ name }) => name)).toEqual([
      'contribution-paths',
      'contribution-values',
      'belief-paths',
      'sanction-paths',
      'sanction-values',
      'exchange-values',
      'conformity-values',
    ])
  })

  it('has findings as titles', () => {
    const titles = charts.map(({ title }) => title)
    expect(titles[0]).toBe('Contribution: 1 of 2 published courses are inside their tolerance')
    expect(titles[2]).toBe('Belief: the published course is inside its tolerance')
    expect(titles[4]).toBe('Sanction: 6 of 7 published figures are inside their tolerance')
  })

  it('has no picture of a sign, which has no distance', async () => {
    const row = published({ kind: 'sign', values: null, band: null, sign: 'more' })
    expect(evidenceCharts(await evidenceWith([row], 1))).toEqual([])
  })
})

describe('the position of a figure', () => {
  const position = (simulated: number, margin = 0.02, differing: Partial<Published> = {}) => {
    const row = published({ values: [0.5], band: [0.1], ...differing })
    return evidencePositions(judge(experiment([row]), row, found('row', [simulated], margin)))[0]!
  }

  it('is its distance in tolerances, with its interval', () => {
    const { at, low, high, inside } = position(0.45)
    expect([at, low, high].map((value) => Number(value!.toFixed(6)))).toEqual([-0.5, -0.7, -0.3])
    expect(inside).toBe(true)
  })

  it('is an arrow at the end of the axis when it is further off', () => {
    expect(position(2)).toMatchObject({ at: END, low: END, high: END, shape: 'triangle-right' })
    expect(position(-2)).toMatchObject({ at: -END, shape: 'triangle-left', colour: evidenceColours.outside })
  })

  it('is around 0 for a difference that is to be 0', () => {
    const same = { kind: 'sign', sign: 'same', values: null } as const
    expect(position(0.05, 0.02, same).at).toBeCloseTo(0.5)
  })

  it('is none where nothing was measured', () => {
    expect(position(Number.NaN)).toMatchObject({
      at: null,
      low: null,
      inside: false,
      text: 'not measured, published 0.50',
    })
  })
})
