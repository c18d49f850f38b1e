import { measures } from '../community/measures.ts'
import { diffusionMeasures } from './measures/diffusion.ts'
import { exchangeMeasures } from './measures/exchanges.ts'
import { participationMeasures } from './measures/participation.ts'
import { subjectMeasures } from './measures/subjects.ts'
import type { TrialMeasure } from './TrialMeasure.ts'

/** The outcomes that scenarios have, of the whole community in the arm: the mean over communities that show one. */
const outcomes = measures
  .filter(({ kind }) => kind !== 'study')
  .map(
    ({ name, unit, sentence }): TrialMeasure => ({
      name,
      unit,
      sentence,
      names: () => [name],
      of: (records) => {
        const known = records.map((record) => record[name][0]).filter((value) => !Number.isNaN(value))
        return [known.reduce((sum, value) => sum + value, 0) / known.length]
      },
    }),
  )

/** The catalogue of what can be measured in trials. Schema, errors and documentation are derived from here. */
export const trialMeasures: readonly TrialMeasure[] = [
  ...subjectMeasures,
  ...exchangeMeasures,
  ...participationMeasures,
  ...diffusionMeasures,
  ...outcomes,
]
