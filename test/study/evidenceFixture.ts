import type { Experiment, Published } from '../../src/experiment/Experiment.ts'
import type { Found } from '../../src/experiment/foundIn.ts'
import { allOn } from '../../src/model/channels.ts'
import { provisional } from '../../src/scenario/populations.ts'
import type { Evidence } from '../../src/study/evidence/Evidence.ts'
import { evidenceOf } from '../../src/study/evidence/evidenceOf.ts'
import { replay } from '../../src/study/evidence/replay.ts'
import type { Play } from '../../src/study/runExperiments.ts'

/** A published row with one figure, 0.5 ± 0.1, and whatever differs. */
export function published(differing: Partial<Published> = {}): Published {
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
    values: [0.5],
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

const people = (name: string) => ({ ...provisional, name })

export function experiment(rows: readonly Published[], differing: Partial<Experiment> = {}): Experiment {
  return {
    id: 'somebody-2000',
    title: 'An experiment',
    question: 'What do they give?',
    kind: 'public goods',
    setByHand: [],
    seed: 'somebody',
    arms: [
      { name: 'all', design: {}, populations: [people('students'), people('citizens')], mixture: [], channels: allOn },
    ],
    published: rows,
    ...differing,
  }
}

/** What was found, with intervals of ± `margin`. */
export function found(id: string, simulated: readonly number[], margin = 0.02): Found {
  return { id, simulated, interval: simulated.map((figure) => [figure - margin, figure + margin]) }
}

const decay = [7.89, 7.74, 6.26, 5.34, 4.8, 4.05, 3.81, 3.42, 2.75, 2.24]
const tenth = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']
const bins = ['-20 to -11', '-10 to -1', '0', '1 to 10', '11 to 20']
const fischbacher = { cite: 'Fischbacher & Gächter 2010', doi: '10.1257/aer.100.1.541' }
const herrmann = { cite: 'Herrmann, Thöni & Gächter 2008', doi: '10.1126/science.1153808' }

const rows: readonly (readonly [Published, Found])[] = [
  [
    published({
      id: 'public-goods-decay',
      claim: 'Without any way to reciprocate, contributions decay.',
      measure: 'mean contribution by period',
      kind: 'path',
      names: tenth,
      values: decay,
      band: null,
      rmse: 0.8,
      failsWithout: ['normative_influence'],
      ...fischbacher,
    }),
    found('public-goods-decay', [8.3, 7.4, 6.5, 5.7, 5.0, 4.4, 3.9, 3.5, 3.1, 2.8], 0.35),
  ],
  [
    published({
      id: 'public-goods-zeros',
      measure: 'share contributing nothing by period',
      kind: 'path',
      names: tenth,
      values: [0.236, 0.229, 0.314, 0.314, 0.336, 0.393, 0.386, 0.443, 0.479, 0.557],
      band: null,
      rmse: 0.07,
      reproduced: false,
      reason: 'Nobody in the model gives exactly nothing as long as others give, so the share rises too late.',
      ...fischbacher,
    }),
    found('public-goods-zeros', [0.12, 0.15, 0.2, 0.24, 0.28, 0.33, 0.37, 0.41, 0.45, 0.48], 0.02),
  ],
  [
    published({
      id: 'cooperation-types',
      claim: 'About half are conditional cooperators.',
      measure: 'types',
      names: ['conditional', 'free_rider', 'other'],
      values: [0.55, 0.229, 0.221],
      band: [0.08, 0.07, 0.07],
      failsWithout: ['positive_reciprocity'],
      ...fischbacher,
    }),
    found('cooperation-types', [0.571, 0.2, 0.229], 0.015),
  ],
  [
    published({
      id: 'public-goods-belief',
      mechanism: 'belief',
      measure: 'mean belief by period',
      kind: 'path',
      names: tenth,
      values: [9.8, 9.41, 8.76, 7.41, 6.71, 5.94, 5.14, 4.46, 4.15, 3.32],
      band: null,
      rmse: 0.8,
      ...fischbacher,
    }),
    found('public-goods-belief', [9.6, 9.1, 8.4, 7.6, 6.9, 6.2, 5.5, 4.9, 4.4, 3.9], 0.3),
  ],
  [
    published({
      id: 'punishment-sustains',
      mechanism: 'sanction',
      measure: 'mean contribution by period',
      arm: 'Boston',
      kind: 'path',
      names: tenth,
      values: [15.29, 16.67, 18.21, 19.17, 18.62, 18.75, 19.12, 17.54, 18.83, 15.88],
      band: null,
      rmse: 2,
      ...herrmann,
    }),
    found('punishment-sustains', [12.1, 13.4, 14.2, 14.9, 15.2, 15.5, 15.8, 15.9, 16.1, 14.8], 0.9),
  ],
  [
    published({
      id: 'punishment-targets',
      mechanism: 'sanction',
      measure: 'points by deviation',
      arm: 'Samara',
      names: bins,
      values: [2.36, 0.78, 0.11, 0.32, 0.76],
      band: [0.85, 0.3, 0.11, 0.22, 0.74],
      ...herrmann,
    }),
    found('punishment-targets', [2.1, 0.92, 0.05, 0.44, 3.9], 0.12),
  ],
  [
    published({
      id: 'reciprocity-raises-contribution',
      mechanism: 'sanction',
      claim: 'With the same people, partners who can punish give more than partners who cannot.',
      measure: 'mean contribution',
      arm: 'with punishment',
      minus: 'without',
      kind: 'sign',
      names: ['mean'],
      values: null,
      band: null,
      sign: 'more',
      failsWithout: ['negative_reciprocity'],
      status: 'source',
      cite: 'Fehr & Gächter 2000',
      doi: '10.1257/aer.90.4.980',
      url: null,
    }),
    found('reciprocity-raises-contribution', [0.312], 0.04),
  ],
  [
    published({
      id: 'rewards-add-nothing',
      mechanism: 'sanction',
      measure: 'mean contribution',
      arm: 'reward and punishment',
      minus: 'reward',
      kind: 'sign',
      values: null,
      band: [0.05],
      sign: 'same',
      reproduced: false,
      status: 'source',
      cite: 'Rand, Dreber, Ellingsen, Fudenberg & Nowak 2009',
      doi: '10.1126/science.1177418',
      url: null,
    }),
    found('rewards-add-nothing', [0.021], 0.02),
  ],
  [
    published({
      id: 'rewards-keep-contributions',
      mechanism: 'sanction',
      measure: 'mean contribution',
      arm: 'reward',
      over: 'without',
      kind: 'sign',
      values: null,
      band: [0.1],
      sign: 'same',
      status: 'secondary',
    }),
    found('rewards-keep-contributions', [0.93], 0.02),
  ],
  [
    published({
      id: 'trust-game',
      mechanism: 'exchange',
      measure: 'shares sent and returned',
      names: ['sent', 'returned'],
      values: [0.5, 0.37],
      band: [0.06, 0.06],
      status: 'secondary',
      cite: 'Johnson & Mislin 2011, 162 replications',
      doi: '10.1016/j.joep.2011.05.007',
      url: null,
    }),
    found('trust-game', [0.53, 0.35], 0.01),
  ],
  [
    published({
      id: 'conformity',
      mechanism: 'conformity',
      measure: 'yielding',
      names: ['errors', 'never', 'alone'],
      values: [0.368, 0.25, 0.01],
      band: [0.06, 0.08, 0.01],
      failsWithout: ['normative_influence'],
      status: 'secondary',
      cite: 'Asch 1955',
      doi: '10.1038/scientificamerican1155-31',
      url: null,
    }),
    found('conformity', [0.35, 0.27, Number.NaN], 0.01),
  ],
]

/** An experiment for each mechanism, and what would be found in it. */
const experiments = [...new Set(rows.map(([{ mechanism }]) => mechanism))].map((mechanism) =>
  experiment(
    rows.filter(([row]) => row.mechanism === mechanism).map(([row]) => row),
    { id: `about-${mechanism}`, title: `About ${mechanism}` },
  ),
)

/** Plays each experiment by itself. */
export const playEach =
  (play: (experiment: Experiment) => readonly Found[]): Play =>
  async (all) =>
    all.map(play)

/** Finds the figures above; with a channel off, everything is 0. */
const play = playEach(({ arms, published: wanted }) =>
  wanted.map(({ id }) => {
    const [, one] = rows.find(([row]) => row.id === id)!
    const intact = Object.values(arms[0]!.channels).every((on) => on) || id === 'cooperation-types'
    return intact
      ? one
      : found(
          id,
          one.simulated.map(() => 0),
          0,
        )
  }),
)

/** Evidence with rows of every kind: inside and outside, expected and not, one of them not measured. */
export async function evidenceFixture(ablate = false): Promise<Evidence> {
  return evidenceOf(await replay(experiments, play, ablate), {
    students: ['altruism', 'belief_gain'],
    citizens: ['negative_reciprocity'],
  })
}
