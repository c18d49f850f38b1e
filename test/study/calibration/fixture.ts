import type { Experiment, Published } from '../../../src/experiment/Experiment.ts'
import type { Found } from '../../../src/experiment/foundIn.ts'
import { allOn } from '../../../src/model/channels.ts'
import type { Population } from '../../../src/model/Population.ts'
import { keyFromSeed } from '../../../src/random/Key.ts'
import { stream, uniform } from '../../../src/random/Stream.ts'
import { standardNormal } from '../../../src/random/standardNormal.ts'
import type { Calibration } from '../../../src/scenario/calibration/Calibration.ts'
import { provisional } from '../../../src/scenario/populations.ts'
import { playEach } from '../evidenceFixture.ts'

export const people: Population = { ...provisional, name: 'students' }

/** A published row with whatever differs. */
export function row(differing: Partial<Published>): Published {
  return {
    id: 'row',
    mechanism: 'contribution',
    claim: null,
    measure: 'mean contribution',
    arm: 'all',
    minus: null,
    over: null,
    kind: 'value',
    names: ['mean'],
    values: [0],
    band: [0.1],
    rmse: null,
    sign: null,
    reproduced: true,
    reason: null,
    failsWithout: [],
    status: 'raw',
    cite: 'Somebody 2000',
    doi: '10.1000/1',
    url: null,
    ...differing,
  }
}

export function experiment(published: readonly Published[], populations: readonly Population[] = [people]): Experiment {
  return {
    id: 'somebody-2000',
    title: 'An experiment',
    question: 'What do they give?',
    kind: 'public goods',
    setByHand: [],
    seed: 'somebody',
    arms: [{ name: 'all', design: {}, populations, mixture: [{ population: 0, share: 1 }], channels: allOn }],
    published,
  }
}

/**
 * A laboratory that only reads traits: a row whose measure is called like a trait finds its mean, `sum` finds altruism
 * plus positive reciprocity, `ten times` ten times altruism, each with noise of sd 0.02 from the seed.
 */
export const play = playEach(({ arms, seed, published }) => {
  const { traits } = arms[0].populations[0]
  const { a, b } = stream(keyFromSeed(seed), 0, 0, 1)
  return published.map(({ id, measure, names }): Found => {
    const known: Record<string, number> = {
      sum: traits.altruism.mean + traits.positive_reciprocity.mean,
      'ten times': 10 * traits.altruism.mean,
    }
    const value = known[measure] ?? traits[measure as keyof typeof traits].mean
    const figure = value + 0.02 * standardNormal(uniform(a, b, id.length, 0))
    return { id, simulated: names.map(() => figure), interval: names.map(() => [figure - 0.04, figure + 0.04]) }
  })
})

/** What everybody gives and returns is known; that of others is held out. */
export const calibration: Calibration = {
  id: 'small',
  population: people,
  parameters: [
    { trait: 'altruism', of: 'mean', from: -1, to: 1, scale: 'linear' },
    { trait: 'positive_reciprocity', of: 'mean', from: 0.05, to: 5, scale: 'log' },
  ],
  begin: 'population',
  steps: [{ parameters: [0, 1], to: null, posterior: true }],
  experiments: [
    experiment([
      row({ id: 'given', measure: 'altruism', values: [0.4] }),
      row({ id: 'returned', measure: 'positive_reciprocity', values: [1.5] }),
      row({ id: 'ten', measure: 'ten times', values: [4] }),
    ]),
  ],
  holdOut: ['ten'],
  community: null,
  seed: 'small',
  evaluations: 150,
  particles: 100,
  sessions: null,
}
