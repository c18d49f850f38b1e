import { beforeAll, describe, expect, test } from 'vitest'
import { parseScenario } from '../../../src/scenario/parseScenario.ts'
import { toPlan } from '../../../src/scenario/toPlan.ts'
import { flatten } from '../../../src/web/draft/flatten.ts'
import { caveatsIn } from '../../../src/web/lesson/caveatsIn.ts'
import type { Figure } from '../../../src/web/lesson/Figure.ts'
import { isNumber } from '../../../src/web/lesson/Figure.ts'
import { judge, trueChoice } from '../../../src/web/lesson/judge.ts'
import type { Results } from '../../../src/web/lesson/Results.ts'
import { readLessons } from '../../../src/web/lesson/readLessons.ts'
import { runSource } from '../../../src/web/lesson/runSource.ts'
import { steps } from '../../../src/web/lesson/steps.ts'
import { shippedFiles } from './lessonFiles.ts'
import { lived, unsayable, wronglyClaimed } from './lived.ts'

// What runs here is what runs in the page: the same seed, the same replicates, the same bits. That the claims are no luck of
// this seed: with ten other seeds each (of the game, ten sessions) every claim of every lesson held all ten times, which
// means, with 95 % confidence, for at least 74 seeds in 100.
describe.each(readLessons(shippedFiles()).lessons)('the lesson $id', (lesson) => {
  let results: Results
  let figures: ReadonlyMap<string, Figure>
  beforeAll(async () => {
    const all = await lived(lesson)
    results = all.results
    figures = all.figures
  })

  test('shows what it claims', () => {
    expect(lesson.claims.length).toBeGreaterThan(1)
    expect(wronglyClaimed(lesson, figures)).toEqual([])
  })

  test('can say all that it says', () => {
    expect(unsayable(lesson, results, figures)).toEqual([])
  })

  test('says of every run that had not settled that it had not, as a report does', () => {
    const told = caveatsIn(lesson, results)
    for (const [name, { warmUp, caveats }] of Object.entries(results.runs)) {
      const own = told.filter((caveat) => lesson.runs.length === 1 || caveat.includes(name))
      for (const caveat of caveats) expect(own.join(' ')).toContain(caveat)
      expect(
        own.some((caveat) => caveat.includes('settled')),
        name,
      ).toBe(!warmUp.settled)
    }
    expect(new Set(told).size).toBe(told.length)
  })

  test('has a prediction that can be right and can be wrong', () => {
    const { prediction } = lesson
    const truth = figures.get(prediction.figure)!
    if ('slider' in prediction) {
      const { from, to } = prediction.slider
      expect(isNumber(truth) && truth.mean > from && truth.mean < to).toBe(true)
    } else if ('choices' in prediction) {
      expect(trueChoice(prediction, truth)).toBeGreaterThanOrEqual(0)
      // Choices follow each other without a gap: whatever comes out, one of them is right.
      for (const [place, { from, below }] of prediction.choices.entries()) {
        expect(from).toBe(prediction.choices[place - 1]?.below)
        if (place < prediction.choices.length - 1) expect(below).toBeDefined()
      }
    }
    const guesses =
      'slider' in prediction
        ? [prediction.slider.from, prediction.slider.to, Math.round((truth as { mean: number }).mean)]
        : 'choices' in prediction
          ? prediction.choices.map((_, place) => place)
          : Object.keys(prediction.strategies)
    const verdicts = guesses.map((guess) => judge(prediction, guess, truth)!.right)
    expect(verdicts.filter((right) => right)).toHaveLength(1)
  })

  test('has something to try that says the same in the sandbox, where it is one file', () => {
    if (lesson.scenario === undefined) return
    const { source, read, chain } = runSource(lesson.scenario, [lesson.try.change ?? ''])
    const [here, there] = [
      parseScenario(source, read),
      parseScenario({ path: 'sandbox.yaml', text: flatten(chain) }, read),
    ]
    expect(here.ok && there.ok && toPlan(there.scenario)).toEqual(here.ok && toPlan(here.scenario))
    expect(here.ok).toBe(true)
  })

  test('has a guide for each of its steps', () => {
    expect(lesson.guide.timing.map(({ step }) => step)).toEqual(Object.keys(steps))
  })

  test('says where the studies behind it are found', () => {
    for (const { doi, url } of lesson.study) expect(doi ?? url).toBeDefined()
  })
})
