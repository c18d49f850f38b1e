import { describe, expect, it } from 'vitest'
import type { Design } from '../../../src/lab/designKeys.ts'
import { games } from '../../../src/lab/designKeys.ts'
import type { Calibration } from '../../../src/scenario/calibration/Calibration.ts'
import { calibrate } from '../../../src/study/calibration/calibrate.ts'
import { populationAt } from '../../../src/study/calibration/populationAt.ts'
import { playHere } from '../../../src/study/playHere.ts'
import { runExperiments } from '../../../src/study/runExperiments.ts'
import { experiment, people, row } from './fixture.ts'

const { keys } = games['public goods']
const standard = Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, key.standard])) as Design
const design = { ...standard, groups: 20 }
const names = Array.from({ length: keys.periods.standard }, (_, t) => String(t + 1))
const path = (id: string, measure: string) =>
  row({ id, measure, kind: 'path', names, values: null, band: null, rmse: 0.8 })

const blank = experiment([
  path('given', 'mean contribution by period'),
  path('expected', 'mean belief by period'),
  row({ id: 'first', measure: 'first contribution', band: [1.5] }),
])
const lab = { ...blank, arms: blank.arms.map((arm) => ({ ...arm, design })) }

const truth = [0.35, 0.6]
const unfitted: Calibration = {
  id: 'recovery',
  population: people,
  parameters: [
    { trait: 'altruism', of: 'mean', from: -0.2, to: 0.8, scale: 'linear' },
    { trait: 'first_norm', of: 'mean', from: 0.2, to: 0.9, scale: 'linear' },
  ],
  begin: 'population',
  steps: [{ parameters: [0, 1], to: null, posterior: true }],
  experiments: [lab],
  holdOut: ['first'],
  community: null,
  seed: 'recovery',
  evaluations: 60,
  particles: 40,
  sessions: 4,
}

/** What people with the true traits do, with draws that the calibration never sees. */
async function published() {
  const arms = lab.arms.map((arm) => ({ ...arm, populations: [populationAt(unfitted, truth)] }))
  const [found] = await runExperiments([{ ...lab, seed: 'truth', arms }], playHere, { sessions: 20 })
  return { ...lab, published: lab.published.map((one, i) => ({ ...one, values: found[i].simulated })) }
}

describe('a calibration to what the model itself has done', () => {
  it('recovers the traits behind it, within its own intervals, and what was held out', async () => {
    const { parameters, rows, posteriors } = await calibrate({ ...unfitted, experiments: [await published()] })
    for (const [i, { after, posterior: own }] of parameters.entries()) {
      // Four sessions of 80 people leave errors of about 0.02 and 0.04.
      expect(Math.abs(after - truth[i])).toBeLessThan([0.06, 0.12][i])
      expect(own!.identified).toBe(true)
      expect([own!.low < truth[i], own!.high > truth[i]]).toEqual([true, true])
    }
    expect(posteriors[0].tolerance).toBe(1)
    expect(rows.map(({ id, fitted, before, after }) => [id, fitted, before.pass, after.pass])).toEqual([
      ['given', true, false, true],
      ['expected', true, false, true],
      ['first', false, false, true],
    ])
  })
})
