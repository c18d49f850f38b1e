import { describe, expect, it } from 'vitest'
import { mean } from '../../../src/statistics/mean.ts'
import { dependenceInWords } from '../../../src/study/sensitivity/sensitivityInWords.ts'
import { sensitivityOf } from '../../../src/study/sensitivity/sensitivityOf.ts'
import { question, result, run } from '../results.ts'

/** A replicate of “nothing” and “help” whose difference in shares is given, and its mean degree. */
function replicate(number: number, difference: number, degree: number) {
  const shares = (value: number) => run({ outcomes: { shares: value } })
  const network = [{ name: 'mean degree', target: null, achieved: degree }]
  return result(number, [shares(100), shares(100 + difference)], { network })
}

const found = (replicates: ReturnType<typeof replicate>[]) =>
  sensitivityOf(question(), replicates, 5, 'more')?.strategies[0] ?? null

describe('the sensitivity that replicates tell', () => {
  const differences = [12, 30, 18, 24, 9, 27, 15, 21]
  const along = differences.map((difference, i) => replicate(i + 1, difference, 10 + difference))

  it('is known from eight replicates on', () => {
    expect(found(along)).not.toBeNull()
    expect(found(along.slice(1))).toBeNull()
  })

  it('halves replicates by their number, so that both halves together are the whole', () => {
    const [first, second] = found(along)!.halves.map((half) => half.difference)
    expect([first!.n, second!.n]).toEqual([4, 4])
    expect(mean([first!.mean, second!.mean])).toBeCloseTo(mean(differences), 12)
  })

  it('judges each half as if it were alone', () => {
    const turning = differences.map((difference, i) => replicate(i + 1, i < 4 ? difference : -difference, 10))
    expect(found(turning)!.halves.map(({ standing }) => standing)).toEqual(['better', 'worse'])
  })

  it('finds what the difference goes with, and says so', () => {
    const sensitivity = found(along)!
    const [degree] = sensitivity.properties
    expect(degree).toMatchObject({ name: 'mean degree', correlation: { mean: 1 } })
    expect(degree!.less).toMatchObject({ property: 23.5, difference: { mean: 13.5, n: 4 } })
    expect(degree!.more).toMatchObject({ property: 35.5, difference: { mean: 25.5, n: 4 } })
    expect(dependenceInWords(sensitivity)).toContain('is larger where there is more of “mean degree”')
  })

  it('leaves the middle one of an odd number out of both halves', () => {
    const odd = [...along, replicate(9, 19.5, 29.5)]
    expect(found(odd)!.properties[0]!.less.difference.n).toBe(4)
    expect(found(odd)!.properties[0]!.more.property).toBe(35.5)
  })

  it('names what communities are alike in, and says nothing more of it, nor where the difference is always the same', () => {
    const { properties, alike } = found(along)!
    expect(properties.map(({ name }) => name)).toEqual(['mean degree'])
    expect(alike).toEqual(['members on day 1', 'newcomers on day 1', 'acts a day before day 1'])
    const nearly = found(differences.map((difference, i) => replicate(i + 1, difference, 18 + difference / 1000)))!
    expect(nearly.alike).toContain('mean degree')
    expect(found(differences.map((_, i) => replicate(i + 1, 20, i)))!.properties).toEqual([])
  })
})
