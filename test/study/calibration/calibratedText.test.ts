import { describe, expect, it } from 'vitest'
import type {
  Calibrated,
  FittedParameter,
  FittedRow,
  ParameterPosterior,
} from '../../../src/study/calibration/Calibrated.ts'
import { calibratedText } from '../../../src/study/calibration/calibratedText.ts'
import { people } from './fixture.ts'

const posterior: ParameterPosterior = {
  mean: 0.4,
  sd: 0.05,
  low: 0.3,
  high: 0.5,
  ofPrior: 0.2,
  identified: true,
  togetherWith: [],
}
const parameter = (differing: Partial<FittedParameter>): FittedParameter => ({
  trait: 'altruism',
  of: 'mean',
  from: 0,
  to: 1,
  scale: 'linear',
  name: 'altruism',
  before: 0.14,
  after: 0.41,
  atEnd: null,
  posterior,
  ...differing,
})
const row = (id: string, fitted: boolean, before: number, after: number): FittedRow => ({
  experiment: 'somebody-2000',
  id,
  kind: 'value',
  claimed: true,
  fitted,
  before: { distance: before, simulated: [0], pass: before <= 1 },
  after: { distance: after, simulated: [0], pass: after <= 1 },
})
const calibrated: Calibrated = {
  version: 'test',
  calibration: 'small',
  seed: 'small',
  finished: true,
  evaluations: 1200,
  parameters: [
    parameter({ posterior: { ...posterior, togetherWith: ['first_norm'] } }),
    parameter({ name: 'first_norm', posterior: { ...posterior, togetherWith: ['altruism'] } }),
    parameter({ name: 'accuracy sd', atEnd: 'to', posterior: { ...posterior, ofPrior: 0.97, identified: false } }),
  ],
  rows: [row('given', true, 2.5, 0.5), row('returned', true, 1.2, 1.1), row('rejected', false, 3, 0.75)],
  loss: { before: 7.69, after: 1.46 },
  posteriors: [
    {
      parameters: ['altruism', 'first_norm', 'accuracy sd'],
      particles: [],
      correlations: [
        [1, 0.95, 0.1],
        [0.95, 1, -0.7],
        [0.1, -0.7, 1],
      ],
      tolerance: 1.4,
      effectiveSize: 50,
      acceptance: 0.1,
      evaluations: 900,
    },
  ],
  population: people,
}

describe('a calibration in words', () => {
  it('shows rows fitted and held out apart, parameters with intervals, and what cannot be relied on', () => {
    expect(calibratedText(calibrated)).toBe(`\
distance of what is fitted, in tolerances  before  after
  given                                      2.50   0.50   inside
  returned                                   1.20   1.10  outside

distance of what is held out, in tolerances  before  after
  rejected                                     3.00   0.75  inside

parameter      before  best  mean    sd   95 % interval
  altruism       0.14  0.41   0.4  0.05      0.3 to 0.5
  first_norm     0.14  0.41   0.4  0.05      0.3 to 0.5
  accuracy sd    0.14  0.41   0.4  0.05  not identified

The loss went from 7.69 to 1.46 in 1,200 trials. Inside their tolerance are 1 of
2 fitted rows (0 before) and 1 of 1 row held out (0 before).
accuracy sd has run into the upper end of its range, 1: widen it, or leave it
out.
Not identified, since these data hardly narrow it down: accuracy sd.
altruism and first_norm are known only together: another value of one asks for
another of the other.
Strongest correlations: altruism with first_norm (0.95) and first_norm with
accuracy sd (−0.70).
The posterior is of all that comes within 1.40 tolerances on average: too little
comes within 1.`)
  })

  it('says nothing of a posterior that was not asked for, and that it was stopped', () => {
    const parameters = calibrated.parameters.map((one) => ({ ...one, atEnd: null, posterior: null }))
    const text = calibratedText({
      ...calibrated,
      finished: false,
      parameters,
      posteriors: [],
      rows: calibrated.rows.slice(0, 2),
    })
    expect(text).not.toContain('interval')
    expect(text).not.toContain('held out')
    expect(text.split('\n').at(-1)).toBe('It was stopped: this is the best that was found by then.')
  })
})
