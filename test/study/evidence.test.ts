import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Published } from '../../src/experiment/Experiment.ts'
import { allOn } from '../../src/model/channels.ts'
import { choose } from '../../src/study/evidence/choose.ts'
import { evidenceOf, holds } from '../../src/study/evidence/evidenceOf.ts'
import { evidenceText } from '../../src/study/evidence/evidenceText.ts'
import { judge } from '../../src/study/evidence/judge.ts'
import { replay, without } from '../../src/study/evidence/replay.ts'
import { distanceInWords, measureInWords } from '../../src/study/evidence/words.ts'
import { Mistake } from '../../src/study/Mistake.ts'
import { evidenceFixture, experiment, found, playEach, published } from './evidenceFixture.ts'

/** What is said of a row with these differences when these figures are found. */
function judged(differing: Partial<Published>, simulated: readonly number[]) {
  const row = published(differing)
  return judge(experiment([row]), row, found(row.id, simulated))
}

const path = { kind: 'path', names: ['1', '2'], values: [3, 4], band: null, rmse: 0.5 } as const
const sign = (wanted: 'more' | 'less' | 'same', band: readonly number[] | null = null) =>
  ({ kind: 'sign', values: null, band, sign: wanted }) as const

describe('a value', () => {
  it('passes up to the edge of its band, on both sides, and not beyond', () => {
    const passes = (figure: number) => judged({ values: [0.55], band: [0.08] }, [figure]).pass
    expect([0.47, 0.55, 0.63].map(passes)).toEqual([true, true, true])
    expect([0.4699, 0.6301].map(passes)).toEqual([false, false])
  })

  it('has the distance of its worst figure, in bands', () => {
    const row = { names: ['a', 'b'], values: [1, 10], band: [0.5, 4] }
    expect(judged(row, [1.25, 16])).toMatchObject({ distance: 1.5, tolerance: 1, pass: false })
    expect(judged(row, [1, 10])).toMatchObject({ distance: 0, pass: true })
  })

  it('passes exactly when every figure is within its band', () => {
    const figure = fc.double({ min: -5, max: 5, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 4 }), (pairs) => {
        const names = pairs.map((_, i) => `f${i}`)
        const values = pairs.map(([value]) => value)
        const simulated = pairs.map(([, other]) => other)
        const off = pairs.map(([value, other]) => Math.abs(other - value))
        fc.pre(off.every((one) => Math.abs(one - 2) > 1e-6))
        const { pass } = judged({ names, values, band: names.map(() => 2) }, simulated)
        expect(pass).toBe(off.every((one) => one < 2))
      }),
      { seed: 1 },
    )
  })
})

describe('a path', () => {
  it('has the root mean squared error as its distance, and passes up to its tolerance', () => {
    expect(judged(path, [3.5, 3.5])).toMatchObject({ distance: 0.5, tolerance: 0.5, pass: true })
    expect(judged(path, [3, 5])).toMatchObject({ distance: Math.SQRT1_2, pass: false })
  })
})

describe('a sign', () => {
  it('passes when its whole interval of ± 0.02 is on its side of 0', () => {
    const figures = [0.021, 0.02, 0, -0.02, -0.021]
    expect(figures.map((figure) => judged(sign('more'), [figure]).pass)).toEqual([true, false, false, false, false])
    expect(figures.map((figure) => judged(sign('less'), [figure]).pass)).toEqual([false, false, false, false, true])
    expect(judged(sign('less'), [-3])).toMatchObject({ distance: -1, tolerance: -1 })
  })

  it('must hold of every figure', () => {
    expect(judged({ ...sign('more'), names: ['a', 'b'] }, [2, -1])).toMatchObject({ distance: -1, pass: false })
    expect(judged({ ...sign('less'), names: ['a', 'b'] }, [-2, 0])).toMatchObject({ distance: 1, pass: false })
  })

  it('that is to be the same passes within its band of 0, to the edge', () => {
    const passes = (figure: number) => judged(sign('same', [0.1]), [figure]).pass
    expect([-0.1, 0, 0.1, 0.1001, -0.2].map(passes)).toEqual([true, true, true, false, false])
  })
})

describe('a ratio of two arms', () => {
  it('has no difference at 1, on whose side its sign is, and around which it is the same', () => {
    const figures = [1.021, 1.02, 1, 0.979, 0.5]
    const passes = (row: ReturnType<typeof sign>) =>
      figures.map((figure) => judged({ ...row, over: 'without' }, [figure]).pass)
    expect(passes(sign('more'))).toEqual([true, false, false, false, false])
    expect(passes(sign('less'))).toEqual([false, false, false, true, true])
    expect(passes(sign('same', [0.021]))).toEqual([true, true, true, true, false])
  })

  it('is a ratio, whatever the unit of its measure', () => {
    expect(judged({ over: 'without' }, [0.5]).unit).toBe('ratio')
    expect(judged({}, [0.5]).unit).toBe('share of the endowment')
  })

  it('is not measured where the other arm has nothing', () => {
    expect(judged({ over: 'without' }, [Number.POSITIVE_INFINITY])).toMatchObject({ pass: false, distance: null })
  })

  it('says on which side of 1 it is not surely', () => {
    const row = judged({ ...sign('more'), over: 'without', arm: 'with' }, [1.01])
    expect(measureInWords(row)).toBe('mean contribution, “with” over “without”')
    expect(distanceInWords(row)).toBe('its interval holds 1, published: more')
  })
})

describe('a figure that is not measured', () => {
  it.each([
    ['value', { names: ['a', 'b'], values: [1, 2], band: [9, 9] }],
    ['path', path],
    ['sign', { ...sign('more'), names: ['a', 'b'] }],
  ])('fails a %s, with the reason', (_, differing) => {
    const [first, second] = differing.names
    expect(judged(differing, [1, Number.NaN])).toMatchObject({
      pass: false,
      distance: null,
      simulated: [1, null],
      interval: [[0.98, 1.02], null],
      reason: `not measured: ${second}`,
    })
    expect(judged({ ...differing, reason: 'Nobody does it.' }, [Number.NaN, Number.NaN]).reason).toBe(
      'not measured; Nobody does it.',
    )
    expect(judged(differing, [Number.NaN, 1]).reason).toBe(`not measured: ${first}`)
  })
})

/** Finds the same figure for every row, or another one with a channel off. */
const finds = (intact: number, ablated = intact) =>
  playEach(({ arms, published: rows }) => {
    const off = arms.some(({ channels }) => Object.values(channels).includes(false))
    return rows.map(({ id }) => found(id, [off ? ablated : intact]))
  })

describe('the summary', () => {
  const rows = [
    published({ id: 'as-said' }),
    published({ id: 'regression', values: [0.9] }),
    published({ id: 'surprise', reproduced: false, reason: 'It cannot be.' }),
    published({ id: 'known', reproduced: false, values: [0.1], mechanism: 'advice' }),
  ]
  const of = async (some: typeof rows) =>
    evidenceOf(await replay([experiment(some)], finds(0.5)), { students: ['altruism'], nobody: ['mood'] })

  it('calls what is marked as reproduced and fails a regression, and the reverse a surprise', async () => {
    const { summary } = await of(rows)
    expect(summary).toMatchObject({ rows: 4, passing: 2, regressions: ['regression'], surprises: ['surprise'] })
    expect(holds(await of(rows))).toBe(false)
    expect(holds(await of(rows.filter(({ id }) => id !== 'regression')))).toBe(true)
  })

  it('counts by mechanism, in the order of the catalogue, and names the row that is furthest off', async () => {
    expect((await of([...rows].reverse())).summary.mechanisms).toEqual([
      { mechanism: 'contribution', rows: 3, passing: 2, worst: 'regression' },
      { mechanism: 'advice', rows: 1, passing: 0, worst: 'known' },
    ])
  })

  it('puts the fitted numbers of the people who take part beside the figures explained', async () => {
    const { summary } = await of(rows)
    expect(summary).toMatchObject({
      figures: 4,
      explained: 2,
      freeParameters: { students: ['altruism'] },
      parameters: 1,
    })
  })

  it('is plain data that says the same after a round trip through JSON', async () => {
    const evidence = await evidenceFixture(true)
    expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence)
  })
})

describe('without a channel', () => {
  const row = published({ failsWithout: ['mood'] })
  const ablation = async (intact: number, ablated: number, rows = [row]) => {
    const [replayed] = await replay([experiment(rows)], finds(intact, ablated), true)
    return replayed!.ablation
  }

  it('it is off in every arm, and everything else is as it was', () => {
    const two = experiment([row], { arms: [...experiment([row]).arms, ...experiment([row]).arms] })
    const { arms, ...rest } = without(two, 'mood')
    expect(arms.map(({ channels }) => channels)).toEqual([
      { ...allOn, mood: false },
      { ...allOn, mood: false },
    ])
    expect({ ...rest, arms: two.arms }).toEqual(two)
  })

  it('a row that passes with it has to fail', async () => {
    expect(await ablation(0.5, 0)).toMatchObject([{ id: 'row', channel: 'mood', outcome: 'fails as said' }])
    expect(await ablation(0.5, 0.5)).toMatchObject([{ outcome: 'does not fail' }])
    expect(await ablation(0, 0)).toMatchObject([{ outcome: 'fails anyway' }])
  })

  it('only rows that are said to need it are played', async () => {
    expect(await ablation(0.5, 0.5, [published({ id: 'other' })])).toEqual([])
  })

  it('a row that does not fail is a mistake', async () => {
    const of = async (ablated: number) => evidenceOf(await replay([experiment([row])], finds(0.5, ablated), true), {})
    expect([holds(await of(0)), holds(await of(0.5))]).toEqual([true, false])
    expect(evidenceText(await of(0.5), false)).toContain('row does not fail without mood, although its file says so.')
  })
})

describe('what is meant', () => {
  const first = experiment([published({ id: 'decay' }), published({ id: 'types' })], { id: 'first-2010' })
  const second = experiment([published({ id: 'gifts' })], { id: 'second-1951' })
  const chosen = (...words: string[]) =>
    choose(words, [first, second]).map(({ id, published: rows }) => [id, rows.map((row) => row.id)])

  it('by nothing is everything, by an experiment all its rows, by a row that row', () => {
    expect(choose([], [first, second])).toEqual([first, second])
    expect(chosen('second-1951', 'types')).toEqual([
      ['second-1951', ['gifts']],
      ['first-2010', ['types']],
    ])
    expect(chosen('types', 'first-2010')).toEqual([['first-2010', ['decay', 'types']]])
  })

  it('by a name that nothing has is a mistake, with the nearest', () => {
    expect(() => chosen('typs')).toThrow(
      new Mistake('roi: there is no experiment or published row "typs"; did you mean "types"?'),
    )
  })
})

describe('the text', async () => {
  const evidence = await evidenceFixture()
  const [short, long] = [evidenceText(evidence, false), evidenceText(await evidenceFixture(true), true)]

  it('never takes more than 80 columns, nor shows what is no number', () => {
    for (const line of `${short}\n${long}`.split('\n')) {
      expect(line.length, line).toBeLessThanOrEqual(80)
      expect(line).not.toMatch(/NaN|null|undefined|Infinity|\s$/)
    }
  })

  it('has a line for each mechanism, with its worst row', () => {
    expect(short.split('\n').slice(0, 3)).toEqual([
      '              inside  furthest off',
      'contribution  2 of 3  public-goods-zeros: RMSE 0.0731, tolerance 0.07',
      'belief        1 of 1  public-goods-belief: RMSE 0.336, tolerance 0.8',
    ])
  })

  it('of all rows has each one with its figures, source and reason', () => {
    for (const { id } of evidence.results) expect(long).toMatch(new RegExp(`^(inside|outside) +${id}$`, 'm'))
    expect(long).toContain('published  7.89  7.74  6.26  5.34  4.80  4.05  3.81  3.42  2.75  2.24\n')
    expect(long).toContain('free rider       0.229  ± 0.070      0.200  0.185 to 0.215\n')
    expect(long).toContain('Fischbacher & Gächter 2010, doi:10.1257/aer.100.1.541 (from raw data)\n')
    expect(long).toContain('Reason: Nobody in the model gives')
  })

  it('shows of a long path as many points as there is room for, with both ends', async () => {
    const names = Array.from({ length: 40 }, (_, i) => String(i + 1))
    const values = names.map((_, i) => 100 + i)
    const row = published({ kind: 'path', names, values, band: null, rmse: 1 })
    const play = playEach(() => [found('row', values)])
    const text = evidenceText(evidenceOf(await replay([experiment([row])], play), {}), true)
    expect(text).toMatch(/published +100 .* 139\n/)
    expect(text).toMatch(/\(\d+ of 40 points\)/)
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80)
  })
})
