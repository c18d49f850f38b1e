import { describe, expect, it } from 'vitest'
import type { Calibration } from '../../../src/scenario/calibration/Calibration.ts'
import { calibrate } from '../../../src/study/calibration/calibrate.ts'
import type { Play } from '../../../src/study/runExperiments.ts'
import { calibration, experiment, people, play, row } from './fixture.ts'

/** The calibration with other parameters, all of them fitted at once. */
function fitting(parameters: Calibration['parameters']): Calibration {
  return { ...calibration, parameters, steps: [{ parameters: [...parameters.keys()], to: null, posterior: true }] }
}

describe('a calibration', () => {
  it('finds the parameters from which the published figures came, and leaves other traits alone', async () => {
    const { parameters, population, loss, finished } = await calibrate(calibration, { play })
    // The figures carry noise of 0.02, which is found as well.
    expect(Math.abs(parameters[0].after - 0.4)).toBeLessThan(0.06)
    expect(Math.abs(parameters[1].after - 1.5)).toBeLessThan(0.06)
    expect(parameters.map(({ before }) => before)).toEqual([0.14, 0.55])
    expect(loss.after).toBeLessThan(0.01)
    expect(loss.before).toBeGreaterThan(90)
    expect(finished).toBe(true)
    const { altruism, positive_reciprocity } = population.traits
    expect(population.traits).toEqual({ ...people.traits, altruism, positive_reciprocity })
    expect([altruism.sd, positive_reciprocity.sd]).toEqual([
      people.traits.altruism.sd,
      people.traits.positive_reciprocity.sd,
    ])
  })

  it('reports rows that are held out, before and after, without looking at them', async () => {
    const impossible = experiment(
      calibration.experiments[0].published.map((one) => (one.id === 'ten' ? { ...one, values: [-400] } : one)),
    )
    const usual = await calibrate({ ...calibration, particles: 0 }, { play })
    const other = await calibrate({ ...calibration, experiments: [impossible], particles: 0 }, { play })
    expect(other.parameters).toEqual(usual.parameters)
    const held = other.rows.find(({ id }) => id === 'ten')!
    expect(held).toMatchObject({ fitted: false, after: { pass: false } })
    expect(held.after.distance).toBeGreaterThan(held.before.distance)
    expect(usual.rows.find(({ id }) => id === 'ten')).toMatchObject({
      before: { pass: false },
      after: { simulated: [expect.closeTo(4, 0)] },
    })
  })

  it('does not fit rows that no model claims to reproduce', async () => {
    const rows = calibration.experiments[0].published.map((one) => ({ ...one, reproduced: one.id !== 'returned' }))
    const { rows: found } = await calibrate({ ...calibration, experiments: [experiment(rows)], particles: 0 }, { play })
    expect(found.map(({ fitted }) => fitted)).toEqual([true, false, false])
  })

  it('has a posterior about as wide as the bands, around where the figures came from', async () => {
    const { parameters, posteriors } = await calibrate({ ...calibration, particles: 400 }, { play })
    expect(posteriors.map(({ tolerance }) => tolerance)).toEqual([1])
    // Even in a disc of radius √2 bands, each margin has a standard deviation of √2/2 bands; noise adds 0.02.
    const margin = Math.sqrt(0.1 ** 2 / 2 + 0.02 ** 2)
    for (const [i, truth] of [0.4, 1.5].entries()) {
      const own = parameters[i].posterior!
      expect(Math.abs(own.mean - truth)).toBeLessThan(0.03)
      expect(Math.abs(own.sd / margin - 1)).toBeLessThan(0.15)
      expect(own.low).toBeLessThan(truth)
      expect(own.high).toBeGreaterThan(truth)
      expect([own.identified, own.togetherWith]).toEqual([true, []])
    }
  })

  it('says of a parameter that nothing depends on that it is not identified', async () => {
    const idle = { trait: 'accuracy', of: 'mean', from: 0, to: 2, scale: 'linear' } as const
    const { parameters } = await calibrate(fitting([...calibration.parameters, idle]), { play })
    expect(parameters.map(({ name, posterior }) => [name, posterior!.identified])).toEqual([
      ['altruism', true],
      ['positive_reciprocity', true],
      ['accuracy', false],
    ])
  })

  it('says of parameters of which only the sum shows that they are known only together', async () => {
    const parameters = calibration.parameters.map((one) => ({ ...one, from: 0.1, to: 2, scale: 'linear' as const }))
    const experiments = [experiment([row({ measure: 'sum', values: [1.5], band: [0.05] })])]
    const found = await calibrate({ ...fitting(parameters), experiments, holdOut: [] }, { play })
    expect(found.parameters.map(({ posterior }) => posterior!.togetherWith)).toEqual([
      ['positive_reciprocity'],
      ['altruism'],
    ])
    expect(found.posteriors[0].correlations[0][1]).toBeLessThan(-0.9)
  })

  it('says which parameter has run into an end of its range', async () => {
    const [altruism, other] = calibration.parameters
    const found = await calibrate(
      { ...calibration, parameters: [{ ...altruism, to: 0.3 }, other], particles: 0 },
      { play },
    )
    expect(found.parameters.map(({ atEnd }) => atEnd)).toEqual(['to', null])
  })

  it('goes step by step, each with its own rows and parameters, and from where the one before arrived', async () => {
    const steps = [
      { parameters: [0], to: ['given'], posterior: true },
      { parameters: [1], to: ['returned'], posterior: false },
      { parameters: [0, 1], to: ['somebody-2000'], posterior: false },
    ]
    const asked: string[] = []
    const noting: Play = (all) => {
      for (const { arms, published, seed } of all) {
        const { altruism, positive_reciprocity } = arms[0].populations[0].traits
        const moved = [altruism.mean !== 0, Math.abs(positive_reciprocity.mean - 0.5) > 1e-9]
        asked.push(`${published.map(({ id }) => id).join()} ${moved.join()} ${seed === 'somebody'}`)
      }
      return play(all)
    }
    const found = await calibrate({ ...calibration, begin: 'ranges', steps, evaluations: 60 }, { play: noting })
    // The ranges are from −1 to 1, and from 0.05 to 5 by factors: the middles are 0 and 0.5.
    const kinds = [...new Set(asked)]
    expect(kinds[0]).toBe('given false,false true')
    expect(kinds.filter((kind) => kind.startsWith('given true'))).toEqual([
      'given true,false true',
      'given true,true false',
    ])
    expect(kinds).toContain('returned true,false true')
    expect(found.evaluations).toBe(180)
    expect(found.parameters.map(({ after }) => after)).toEqual([expect.closeTo(0.4, 1), expect.closeTo(1.5, 1)])
    expect(found.posteriors.map(({ parameters }) => parameters)).toEqual([['altruism']])
    expect(found.parameters.map(({ posterior }) => posterior === null)).toEqual([false, true])
  })

  it('that begins in its ranges finds the same, whatever the population was before', async () => {
    const traits = { ...people.traits, altruism: { ...people.traits.altruism, mean: -0.9 } }
    const begin = { ...calibration, begin: 'ranges', particles: 0 } as const
    const experiments = [experiment(calibration.experiments[0].published, [{ ...people, traits }])]
    const usual = await calibrate(begin, { play })
    const other = await calibrate({ ...begin, population: { ...people, traits }, experiments }, { play })
    expect(other.parameters.map(({ after }) => after)).toEqual(usual.parameters.map(({ after }) => after))
    expect(other.parameters[0].before).toBe(-0.9)
  })

  it('fits a row that no model claims to reproduce only where a step names it', async () => {
    const rows = calibration.experiments[0].published.map((one) => ({ ...one, reproduced: one.id !== 'returned' }))
    const steps = [{ parameters: [0, 1], to: ['somebody-2000', 'returned'], posterior: false }]
    const asked = { ...calibration, steps, experiments: [experiment(rows)], particles: 0 }
    expect((await calibrate(asked, { play })).rows.map(({ fitted }) => fitted)).toEqual([true, true, false])
  })

  it('gives the same bits for the same calibration, and others for another seed', async () => {
    const once = await calibrate(calibration, { play })
    expect(await calibrate(calibration, { play })).toEqual(once)
    expect(await calibrate({ ...calibration, seed: 'other' }, { play })).not.toEqual(once)
  })

  it('can be stopped, and keeps what it has found by then', async () => {
    let best = Number.POSITIVE_INFINITY
    const found = await calibrate(calibration, {
      play,
      told: ({ done, loss }) => {
        best = loss
        return done < 40
      },
    })
    expect([found.finished, found.evaluations, found.posteriors]).toEqual([false, 40, []])
    expect(found.loss.after).toBe(best)
  })

  it('searches as often as it is told to, and asks for every trial of the search with the seeds of the files', async () => {
    const seeds: string[] = []
    const noting: Play = (all) => {
      seeds.push(...all.map(({ seed }) => seed))
      return play(all)
    }
    await calibrate({ ...calibration, particles: 0 }, { play: noting })
    // Once more before and after, with all rows.
    expect(seeds).toHaveLength(calibration.evaluations + 2)
    expect(new Set(seeds)).toEqual(new Set(['somebody']))
  })
})

describe('a calibration without an answer', () => {
  it.each([
    [{ holdOut: ['givn'] }, 'roi: small holds out “givn”, which is not among its rows; did you mean "given"?'],
    [{ holdOut: ['somebody-2000'] }, 'roi: small leaves no row to be fitted'],
    [
      { population: { ...people, name: 'citizens' } },
      'roi: small fits “citizens”, but its experiments and scenario are about “students”',
    ],
  ])('is refused, and the reason told', async (differing, message) => {
    await expect(calibrate({ ...calibration, ...differing }, { play })).rejects.toThrow(message)
  })
})
