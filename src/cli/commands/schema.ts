import { calibrationJsonSchema } from '../../scenario/calibration/calibrationJsonSchema.ts'
import { experimentJsonSchema } from '../../scenario/experiment/experimentJsonSchema.ts'
import { jsonSchema } from '../../scenario/jsonSchema.ts'
import { suggestion } from '../../scenario/nearest.ts'
import { Mistake } from '../../study/Mistake.ts'
import { command } from '../Command.ts'
import { print } from '../talk.ts'

const schemas: Readonly<Record<string, () => object>> = {
  scenario: jsonSchema,
  experiment: experimentJsonSchema,
  calibration: calibrationJsonSchema,
}

export default command({
  positionals: {
    kind: { type: 'string', default: 'scenario', describe: 'Of which files: scenario, experiment or calibration' },
  },
  options: {},
  examples: [
    ['schema > scenario.schema.json', 'For editors, beside your scenarios'],
    ['schema experiment > experiment.schema.json', 'The same for experiments'],
  ],
  handler: async ({ kind }) => {
    if (!Object.hasOwn(schemas, kind))
      throw new Mistake(`roi: there is no schema of "${kind}"${suggestion(kind, Object.keys(schemas))}`)
    print(JSON.stringify(schemas[kind]!(), null, 2))
    return 0
  },
})
