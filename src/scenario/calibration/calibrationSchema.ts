import { populations } from '../populations.ts'
import { count, list, map, number, oneOf, path, reference, text, version, yesNo } from '../schema/leaf.ts'
import { outcome } from '../schema/measured.ts'
import { format } from '../schema/scenarioSchema.ts'
import type { Begin } from './Calibration.ts'
import { parameters } from './parameters.ts'

const names = Object.fromEntries(Object.entries(populations).map(([name, { sentence }]) => [name, sentence]))
const beginnings: Readonly<Record<Begin, string>> = {
  population: 'At what the population has now.',
  ranges: 'In the middle of their ranges: nothing that was fitted before plays a part.',
}
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
    begin: oneOf('beginning', 'Where the parameters are at first.', beginnings).prefault('population'),
    evaluations: count('Trials of the search for the best point, in each step.', [1, 1_000_000], '400').prefault('400'),
    particles: count('Particles of the posterior of a step; 0 for none.', [0, 100_000], '200').prefault('200'),
    sessions: count('Sessions of each experiment, instead of as many as usual.', [1, 100_000], '8').optional(),
    experiments: list('a list of files', path('An experiment, beside this file.', 'trust.yaml'))
      .prefault([])
      .meta({ description: 'Experiments whose published rows are fitted.' }),
    hold_out: list('a list of rows', text('Id of a published row, an experiment or a target.', 'ultimatum'))
      .prefault([])
      .meta({ description: 'What is reported, but not fitted.' }),
    parameters: parameters().meta({ description: 'What is fitted, and in which range.' }),
    steps: list('a list of steps', step())
      .optional()
      .meta({ description: 'What is fitted to what, one after the other; by default all at once.' }),
    scenario: path('A scenario whose measures are known, beside this file.', 'forum.yaml').optional(),
    replicates: count('Replicates of the scenario at each point.', [1, 100_000], '4').prefault('4'),
    targets: list('a list of targets', target(strategies))
      .prefault([])
      .meta({ description: 'What is known of the scenario.' }),
  }).meta({ title: 'Calibration', description: 'A calibration of Reciprocity of Influence, format 1.' })
}

function step() {
  return map('a map such as {fit: [altruism], to: [trust-game]}', {
    fit: list('a list of traits', text('A trait that has a range under `parameters`.', 'altruism'))
      .optional()
      .meta({ description: 'Traits that are fitted; by default all parameters.' }),
    to: list('a list of rows', text('Id of a published row, an experiment or a target.', 'trust-game'))
      .optional()
      .meta({ description: 'What they are fitted to; by default all that is not held out.' }),
    posterior: yesNo('Whether the step has a posterior, all other parameters being at their best.').prefault('yes'),
  }).meta({ title: 'step', description: 'Some parameters, fitted to some rows.' })
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
  }).meta({ title: 'target', description: 'What is known of one measure.' })
}
