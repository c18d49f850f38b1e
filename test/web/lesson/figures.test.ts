import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { barsOf } from '../../../src/web/lesson/barsOf.ts'
import type { Figure, NumberFigure } from '../../../src/web/lesson/Figure.ts'
import { figuresOf } from '../../../src/web/lesson/figuresOf.ts'
import { fillText, placeholdersIn } from '../../../src/web/lesson/fillText.ts'
import { judge, type Prediction } from '../../../src/web/lesson/judge.ts'
import type { shipped } from './lessonFiles.ts'

const number = (mean: number, low: number | null = null, high: number | null = null): NumberFigure => ({
  mean,
  low,
  high,
  values: null,
  differenceIn: null,
})
const difference: NumberFigure = {
  ...number(38, 21, 55),
  values: [30, -2, 50],
  differenceIn: {
    id: 'shares',
    name: 'shares',
    unit: 'a month',
    dailyUnit: 'a day',
    sentence: '',
    better: 'more',
  },
}
const figures = new Map<string, Figure>([
  ['back', number(92.3, 88.1, 96.5)],
  ['a day', number(0.2271)],
  ['more', difference],
  ['part', number(0.854)],
  ['times', number(8.86, 8.523, 9.197)],
  ['many', number(1234, 1229.5, 1238.5)],
  ['nearly ten', number(9.97)],
  ['best', { strategy: 'thank' }],
])

describe('a text of a lesson', () => {
  test.each([
    ['{back}', '92'],
    ['{back range}', '88 to 97'],
    ['{a day}', '0.23'],
    ['{more words}', 'about 38 more shares a month'],
    ['{more compared} nothing', 'about 38 more shares a month than nothing'],
    ['{more communities}', '2 of 3'],
    ['{part percent}', '85 %'],
    ['{times} ({times range})', '8.9 (8.5 to 9.2)'],
    ['{many}', '1,200'],
    ['{nearly ten}', '10'],
    ['{best}', '“thank”'],
    ['You said {predicted}, it was {back}.', 'You said 50, it was 92.'],
  ])('says %s as %s', (text, said) => {
    expect(fillText(text, figures, { predicted: '50' })).toBe(said)
  })

  test.each(['{unknown}', '{best range}', '{a day range}', '{back words}', '{part communities}'])(
    'is not said where %s has no value',
    (text) => expect(fillText(`It was ${text}.`, figures)).toBe(null),
  )

  test('names figures of several words', () => {
    expect(placeholdersIn('{a day} and {posts of all range}')).toEqual([
      { name: 'a day', form: null },
      { name: 'posts of all', form: 'range' },
    ])
  })
})

describe('figures', () => {
  const played = {
    you: [20, 10, 0],
    group: [10, 8, 6],
    usual: [
      [9, 10, 11],
      [7, 8, 9],
      [5, 6, 7],
    ],
  }
  const answered = {
    ...played,
    usual: [
      [9, 10, 11],
      [12, 13, 14],
      [16, 17, 18],
    ],
  }
  const game = { 'without sanctions': played, 'with sanctions': answered }
  const of = (written: ReturnType<typeof shipped>['figures']) =>
    figuresOf({ figures: written, runs: [] }, { runs: {}, game })
  const usual = (played: 'with sanctions' | 'without sanctions') => ({
    played,
    who: 'usual' as const,
    from: 2,
    until: 3,
  })

  test('are means over the periods that they name', () => {
    const found = of({ you: { played: 'without sanctions', who: 'you', from: 2, until: 3 } })
    expect(found.get('you')).toMatchObject({ mean: 5, values: null })
  })

  test('made of two others are paired where both have values', () => {
    const found = of({
      a: usual('with sanctions'),
      b: usual('without sanctions'),
      more: { figure: 'a', minus: 'b' },
      times: { figure: 'a', of: 'b' },
    })
    expect(found.get('more')).toMatchObject({ mean: 8, values: [8, 8, 8] })
    expect(found.get('times')).toMatchObject({ mean: 15 / 7 })
  })

  test('without a value are left out, and those made of them', () => {
    const found = of({
      a: usual('with sanctions'),
      gone: { ...usual('with sanctions'), from: 9, until: 9 },
      more: { figure: 'a', minus: 'gone' },
    })
    expect([...found.keys()]).toEqual(['a'])
  })
})

describe('bars', () => {
  const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true })

  test('share one scale, hold 0, and stay on it', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1, maxLength: 6 }), (means) => {
        const all = new Map(means.map((mean, at) => [`f${at}`, number(mean, mean - 1, mean + 1)]))
        const { zero, bars } = barsOf(all, Object.fromEntries([...all.keys()].map((name) => [name, name])))
        for (const { from, to, span, figure } of bars) {
          for (const place of [from, to, ...span!, zero]) expect(place >= 0 && place <= 1).toBe(true)
          expect(figure.mean >= 0 ? from : to).toBeCloseTo(zero, 9)
        }
      }),
      { seed: 1 },
    )
  })
})

describe('a prediction', () => {
  const slider: Prediction = {
    ask: '',
    figure: 'back',
    slider: { from: 0, to: 200, step: 10, unit: '' },
    near: 20,
    feedback: { near: 'near', below: 'below', above: 'above' },
  }
  const choice: Prediction = {
    ask: '',
    figure: 'back',
    choices: [
      { answer: 'a', below: 1 },
      { answer: 'b', from: 1, below: 2 },
      { answer: 'c', from: 2 },
    ],
    feedback: { right: 'right', wrong: 'wrong' },
  }

  test('of a number is judged by its distance from the result, whatever that is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.double({ min: 0, max: 200, noNaN: true }), (guess, truth) => {
        const { right, text } = judge(slider, guess, number(truth))!
        expect(right).toBe(Math.abs(guess - truth) <= 20)
        if (!right) expect(text).toBe(guess < truth ? 'below' : 'above')
      }),
      { seed: 1 },
    )
  })

  test('among choices has exactly one that is right, whatever the result', () => {
    fc.assert(
      fc.property(fc.double({ min: -10, max: 10, noNaN: true }), (truth) => {
        expect([0, 1, 2].filter((place) => judge(choice, place, number(truth))!.right)).toHaveLength(1)
      }),
      { seed: 1 },
    )
  })

  test('cannot be judged where the figure has no value', () => {
    expect(judge(slider, 10, undefined)).toBe(null)
  })
})
