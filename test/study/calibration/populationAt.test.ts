import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../../src/scenario/Problem.ts'
import { parseScenario } from '../../../src/scenario/parseScenario.ts'
import { provisional } from '../../../src/scenario/populations.ts'
import { calibrate } from '../../../src/study/calibration/calibrate.ts'
import { peopleYaml } from '../../../src/study/calibration/peopleYaml.ts'
import { populationAt, refitted } from '../../../src/study/calibration/populationAt.ts'
import { scenarioOf } from '../../scenario/files.ts'
import { calibration, people, play } from './fixture.ts'

const parameter = (trait: keyof typeof people.traits, of: 'mean' | 'sd' = 'mean') =>
  ({ trait, of, from: 0.1, to: 0.9, scale: 'linear' }) as const

describe('fitted people', () => {
  it('have the values of the parameters, and are otherwise as before', () => {
    const parameters = [parameter('altruism'), parameter('altruism', 'sd'), parameter('reach')]
    const { traits } = populationAt({ ...calibration, parameters }, [0.3, 0.7, 0.2])
    expect(traits).toEqual({ ...people.traits, altruism: { mean: 0.3, sd: 0.7 }, reach: { mean: 0.2, sd: 0 } })
  })

  it('have weights that go on summing to 1, the others in the same proportion', () => {
    const { traits } = populationAt({ ...calibration, parameters: [parameter('weight_direct')] }, [0.8])
    const { weight_direct, weight_generalised, weight_mood } = traits
    expect(weight_direct.mean + weight_generalised.mean + weight_mood.mean).toBeCloseTo(1, 12)
    expect(weight_generalised.mean / weight_mood.mean).toBeCloseTo(0.35 / 0.15, 12)
  })

  it('change people of that name and people made from them, of whom what is their own stays; others stay', () => {
    const own = { ...people, name: 'students, changed', traits: { ...people.traits, altruism: { mean: -1, sd: 0.12 } } }
    const others = { ...people, name: 'studentsville' }
    const after = populationAt({ ...calibration, parameters: [parameter('altruism'), parameter('reach')] }, [0.3, 0.2])
    const [same, changed, stayed] = refitted([people, own, others], people, after)
    expect(same.traits).toEqual(after.traits)
    expect(changed.traits).toEqual({ ...after.traits, altruism: { mean: -1, sd: 0.12 } })
    expect(stayed).toBe(others)
  })

  it('can be pasted into a scenario, which reads them as they were fitted', async () => {
    const named = { ...calibration, population: { ...people, name: 'provisional' }, particles: 0, evaluations: 30 }
    const parameters = [...named.parameters, parameter('weight_mood'), parameter('reach')]
    const experiments = named.experiments.map((one) => ({
      ...one,
      arms: one.arms.map((arm) => ({ ...arm, populations: [provisional] })),
    }))
    const calibrated = await calibrate({ ...named, parameters, experiments }, { play })
    const block = peopleYaml(named, calibrated).replace(/^/gm, '  ')
    const text = `format: 1\ntitle: T\ncommunity:\n  members: 100\n${block}\nstrategies: {a: []}\n`
    const parsed = parseScenario({ path: 'x.yaml', text }, () => ({ problem: '' }))
    if (!parsed.ok) throw new Error(parsed.problems.map((problem) => formatProblem(problem)).join('\n'))
    const [{ population }] = scenarioOf(parsed).community.people
    for (const [name, { mean, sd }] of Object.entries(calibrated.population.traits)) {
      const read = population.traits[name as keyof typeof population.traits]
      expect(Math.abs(read.mean / mean - 1) < 5e-4 || read.mean === mean, name).toBe(true)
      expect(read.sd).toBe(sd)
    }
  })
})
