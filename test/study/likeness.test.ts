import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interactionMeasures } from '../../src/network/interactionMeasures.ts'
import { comparisonOf } from '../../src/study/comparisonOf.ts'
import { likenessInWords } from '../../src/study/likeness/likenessInWords.ts'
import { likenessOf } from '../../src/study/likeness/likenessOf.ts'
import { verdictText } from '../../src/study/verdictText.ts'
import { figures, likeness, replicates } from './likenessFixture.ts'
import { question } from './results.ts'

/** How one measure of these replicates fits a given 100. */
function fitOf(...simulated: readonly (number | null)[]) {
  return likeness(figures(100), ...simulated.map((value) => figures(value))).measures[0]!.fit
}

describe('a measure of the given log', () => {
  it('fits when it lies among the replicates, however far apart they are', () => {
    expect(fitOf(20, 60, 140, 300)).toBe('fits')
  })

  it('fits when the mean is within a tenth of it, however alike the replicates are', () => {
    expect(fitOf(109, 109)).toBe('fits')
    expect(fitOf(91)).toBe('fits')
  })

  it('is missed from below or from above otherwise', () => {
    expect(fitOf(88, 89)).toBe('too low')
    expect(fitOf(111, 112)).toBe('too high')
  })

  it('is neither where one side has no value, and is told by the replicates that have one', () => {
    expect(fitOf(null, null)).toBe(null)
    expect(fitOf(null, 300)).toBe('too high')
    const { given, simulated, fit } = likeness(figures(null), figures(1)).measures[0]!
    expect([given, simulated!.mean, fit]).toEqual([null, 1, null])
  })

  it('fits whenever all replicates have its value, in whatever unit', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 9 }), (value, n) => {
        const found = likeness(figures(value), ...Array.from({ length: n }, () => figures(value)))
        expect(found.measures.every(({ fit }) => fit === 'fits')).toBe(true)
      }),
      { numRuns: 20, seed: 1 },
    )
  })
})

describe('likeness to a log', () => {
  it('is known of every measure, and of each week', () => {
    const found = likeness(figures(1), figures(1), { ...figures(3), weekly: [4, 6, 8, 10] })
    expect(found.measures.map(({ name }) => name)).toEqual(interactionMeasures.map(({ name }) => name))
    expect(found.measures[0]!.simulated).toMatchObject({ mean: 2, n: 2 })
    expect(found.course.given).toEqual([20, 10, 12, 11])
    expect(found.course.mean).toEqual([12, 8, 10, 10.5])
  })

  it('is not asked where there is no log, nor answered by results that have none', () => {
    expect(likenessOf(question(), replicates(figures(1)))).toBe(null)
    const bare = replicates(figures(1)).map(({ messages: _, ...rest }) => rest)
    expect(likenessOf(question({ given: figures(1) }), bare)).toBe(null)
    const found = comparisonOf(question({ mattersFrom: { amount: 1 } }), bare)
    expect(verdictText(found)).not.toContain('your log')
  })

  it('is one sentence below the verdict', () => {
    const asked = question({ mattersFrom: { amount: 1 }, given: figures(1) })
    const found = comparisonOf(asked, replicates(figures(1)))
    expect(verdictText(found).split('\n')).toContain(likenessInWords(found.likeness!))
  })
})

describe('the sentence about likeness', () => {
  const said = (other: Readonly<Record<string, number | null>>) =>
    likenessInWords(likeness(figures(100), figures(100, other)))

  it('counts what fits and says nothing more when all does', () => {
    expect(said({})).toBe('15 of 15 measures of your log fit.')
  })

  it('says for each thing that is off in which direction, once', () => {
    const inequality = Object.fromEntries(
      interactionMeasures.filter(({ about }) => about === 'inequality').map(({ name }) => [name, 50]),
    )
    expect(said({ ...inequality, 'median wait for an answer': 200 })).toBe(
      '10 of 15 measures of your log fit; in the simulated community it is too equal and answers come too slowly.',
    )
  })

  it('names a single measure where most of what is about the same fits', () => {
    expect(said({ 'answered within 1 day': 50 })).toContain(' “answered within 1 day” is too low.')
  })

  it('does not say too low of what is partly too high', () => {
    expect(said({ 'answered within 1 day': 50, 'ever answered': 200 })).toContain('are answered at other times')
  })

  it('names what fits when that is little, and leaves out what has no value', () => {
    const other = Object.fromEntries(interactionMeasures.slice(1).map(({ name }) => [name, null]))
    expect(said(other)).toBe('1 of 1 measures of your log fit (people who take part).')
    const nothing = likeness(figures(null), figures(null))
    expect(likenessInWords(nothing)).toBe('Nothing was written that could tell how much it is like your log.')
  })
})
