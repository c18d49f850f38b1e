import { populations } from '../populations.ts'
import { count, list, map, number, oneOf, path, reference, text, version } from '../schema/leaf.ts'
import { outcome } from '../schema/measured.ts'
import { format } from '../schema/scenarioSchema.ts'
import { parameters } from './parameters.ts'

const names = Object.fromEntries(Object.entries(populations).map(([name, { sentence }]) => [name, sentence]))
const everything = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const

/** Format 1 of calibration files. `strategies` are those of the scenario, null when it cannot be read. */
export function calibrationSchema(strategies: readonly string[] | null) {
  return map('a map of keys such as calibrate, experiments and parameters', {
    format: version('Version of the calibration format.', format),
    extends: path('A calibration file on which this one builds.', 'students.yaml').optional(),
    calibrate: oneOf('population', 'The population that is fitted, and where it starts.', names),
    seed: text(
      'Any text. The same seed gives the same result; by default the name of the file.',
      'students',
    ).optional(),
    evaluations: count('Trials of the search for the best point.', [1, 1_000_000], '400').prefault('400'),
    particles: count('Particles of the posterior; 0 for none.', [0, 100_000], '200').prefault('200'),
    sessions: count('Sessions of each experiment, instead of as many as usual.', [1, 100_000], '8').optional(),
    experiments: list('a list of files', path('An experiment, beside this file.', 'trust.yaml'))
      .prefault([])
      .meta({ description: 'Experiments whose published rows are fitted.' }),
    hold_out: list('a list of rows', text('Id of a published row, an experiment or a target.', 'ultimatum'))
      .prefault([])
      .meta({ description: 'What is reported, but not fitted.' }),
    parameters: parameters().meta({ description: 'What is fitted, and in which range.' }),
    scenario: path('A scenario whose measures are known, beside this file.', 'forum.yaml').optional(),
    replicates: count('Replicates of the scenario at each point.', [1, 100_000], '4').prefault('4'),
    targets: list('a list of targets', target(strategies))
      .prefault([])
      .meta({ description: 'What is known of the scenario.' }),
  }).meta({ title: 'Calibration', description: 'A calibration of Reciprocity of Influence, format 1.' })
}

function target(strategies: readonly string[] | null) {
  return map('a map such as {measure: contributions, value: 100, band: 20}', {
    id: text('A name for the report; by default measure and strategy.', 'posts').optional(),
    measure: outcome('The measure that is known.'),
    strategy: reference('strategy', 'With this strategy; by default without outreach.', 'greet', strategies).optional(),
    value: number('What it is known to be, on average over communities.', everything, '100'),
    band: number('Largest distance from it that counts as reproduced.', [0, Number.POSITIVE_INFINITY], '20').refine(
      (band) => band > 0,
      { error: 'a target without tolerance is none' },
    ),
  })
}
