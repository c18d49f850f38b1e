import { jsonSchema } from '../../scenario/jsonSchema.ts'
import { command } from '../Command.ts'
import { print } from '../talk.ts'

export default command({
  positionals: {},
  options: {},
  examples: [
    ['schema > scenario.schema.json', 'Keep it beside your scenarios, where editors find it'],
    ['schema | head -n 20', 'Look at how it begins'],
  ],
  handler: async () => {
    print(JSON.stringify(jsonSchema(), null, 2))
    return 0
  },
})
