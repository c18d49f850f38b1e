import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../../src/scenario/parseScenario.ts'
import { answersCsv, columns } from '../../../src/web/lesson/answersCsv.ts'
import { answersIn, classSummary } from '../../../src/web/lesson/classSummary.ts'
import { given, planChange, sumOf, type Tried, withTried } from '../../../src/web/lesson/planChange.ts'
import {
  again,
  answered,
  beginning,
  isDone,
  moved,
  type Progress,
  predictedIn,
  ranIn,
} from '../../../src/web/lesson/progress.ts'
import { runSource } from '../../../src/web/lesson/runSource.ts'
import { stepNames } from '../../../src/web/lesson/steps.ts'
import { shipped } from './lessonFiles.ts'

const when = '2027-01-04T09:00:00.000Z'
const action = fc.oneof(
  fc.constantFrom<(p: Progress) => Progress>(
    (p) => moved(p, 1),
    (p) => moved(p, -1),
    (p) => ranIn(p, '92'),
    (p) => again(p, when),
  ),
  fc.integer({ min: 0, max: 3 }).map((option) => (p: Progress) => answered(p, 'before', option, when)),
  fc.integer({ min: 0, max: 3 }).map((option) => (p: Progress) => answered(p, 'after', option, when)),
  fc.integer({ min: 0, max: 300 }).map((guess) => (p: Progress) => predictedIn(p, guess)),
)

describe('whoever goes through a lesson', () => {
  test('never gets beyond a step that is not done', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const progress = actions.reduce((before, act) => act(before), beginning(when))
        const passed = stepNames.slice(0, stepNames.indexOf(progress.step))
        for (const step of passed) expect(isDone(progress, step)).toBe(true)
      }),
      { seed: 1 },
    )
  })

  test('answers before once, and predicts nothing new once it ran', () => {
    const before = predictedIn(answered(beginning(when), 'before', 2, when), 100)
    const after = predictedIn(answered(ranIn(before, '92'), 'before', 1, when), 90)
    expect(after.now).toMatchObject({ before: 2, predicted: 100, result: '92' })
  })

  test('keeps the answers of earlier times', () => {
    const once = answered(beginning(when), 'before', 2, when)
    expect(again(once, when).earlier).toEqual([once.now])
    expect(again(beginning(when), when).earlier).toEqual([])
  })
})

describe('the answers of a class', () => {
  const lesson = shipped('kindness')
  const person = (before: number, after: number) =>
    answersCsv([
      {
        lesson,
        progress: answered(
          ranIn(predictedIn(answered(beginning(when), 'before', before, when), 100), '92'),
          'after',
          after,
          when,
        ),
      },
    ])

  test('are a line for each answer, with the idea behind it', () => {
    expect(person(0, 1).split('\n').slice(0, 3)).toEqual([
      columns.join(','),
      `kindness,${when},before,"I do. People thank me, or do something for me.",no,kindness is a swap between two people,100,92`,
      `kindness,${when},after,"Others do. People post more, and tell their friends more.",yes,,100,92`,
    ])
  })

  test('say how many were right before and after, and what they believed', () => {
    const people = [person(0, 1), person(0, 1), person(1, 1), person(2, 0)].map((text) => answersIn(text)!)
    expect(classSummary(people)).toEqual([
      {
        lesson: 'kindness',
        before: { right: 1, of: 4 },
        after: { right: 3, of: 4 },
        misconceptions: [
          { idea: 'kindness is a swap between two people', count: 2 },
          { idea: 'a kind word changes nothing', count: 1 },
        ],
      },
    ])
  })

  test('count once for each person, the first time', () => {
    const twice = answersIn(person(0, 0) + person(1, 1).split('\n').slice(1).join('\n'))!
    expect(classSummary([twice])[0]).toMatchObject({ before: { right: 0, of: 1 }, after: { right: 0, of: 1 } })
  })

  test('are not read from another file', () => {
    expect(answersIn('from,to,time\na,b,2027-01-04\n')).toBe(null)
    expect(answersIn('')).toBe(null)
  })
})

describe('a plan', () => {
  const names = ['greet', 'answer', 'thank', 'ask friends', 'step in']

  test('never has more hours than there are', () => {
    const change = fc.tuple(
      fc.constantFrom(...names),
      fc.integer({ min: 0, max: 40 }).map((halves) => halves / 2),
    )
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const hours = changes.reduce((before, [name, wanted]) => given(before, name, wanted, 10), {})
        expect(sumOf(hours)).toBeLessThanOrEqual(10)
        for (const time of Object.values(hours)) expect(time).toBeGreaterThanOrEqual(0)
      }),
      { seed: 1 },
    )
  })

  test('that is tried again is listed once, as the last', () => {
    const [one, two] = [
      { hours: { greet: 2 }, brought: 'a' },
      { hours: { greet: 2, thank: 0.5 }, brought: 'b' },
    ]
    const again = { hours: { greet: 2, thank: 0 }, brought: 'a' }
    expect([one, two, again].reduce<Tried[]>(withTried, [])).toEqual([two, again])
  })

  test.each([{}, { greet: 0.5, thank: 9.5 }, Object.fromEntries(names.map((name) => [name, 2]))])(
    'of %j is a strategy of the scenario',
    (hours) => {
      const { scenario, build } = shipped('ten-hours')
      const { source, read } = runSource(scenario!, [planChange(build!.strategy, hours)])
      const parsed = parseScenario(source, read)
      expect(parsed.ok && parsed.scenario.strategyNames).toContain('yours')
    },
  )
})
