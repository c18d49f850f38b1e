import { addDefaults, traitLines } from '../defaultLines.ts'
import { type Node, nodeAt, plain } from '../Node.ts'
import { contextOf as contextOfScenario } from '../schema/Context.ts'
import { scenarioSchema } from '../schema/scenarioSchema.ts'
import { armNode } from './armNode.ts'
import { contextOf } from './Context.ts'
import { experimentSchema } from './experimentSchema.ts'
import type { ParsedExperiment } from './parseExperiment.ts'
import { settings } from './settings.ts'
import { plantedActs } from './trial/plantedActs.ts'
import { scenarioKeys, scenarioNode, trialNode } from './trial/trialNode.ts'
import { trialSettings } from './trial/trialSettings.ts'

type Add = (path: readonly string[], value: unknown) => void

/** Every value that an experiment leaves to its default, as PATH = VALUE: of the file, before its arms say otherwise. */
export function experimentDefaultLines({ experiment, written }: ParsedExperiment & { readonly ok: true }): string[] {
  const lines: string[] = []
  const add: Add = (path, value) => lines.push(`${path.join('.')} = ${value}`)
  if (nodeAt(written, ['seed']) === null) add(['seed'], experiment.seed)
  addDefaults(experimentSchema(contextOf(written)), written, [], add)
  if (experiment.kind === 'community') {
    addOfTrial(written, add)
    return lines
  }
  const schema = settings(experiment.kind)
  const common = armNode(written, '')
  addDefaults(schema, common, [], add)
  traitLines(schema.parse(plain(common)).people, ['people'], nodeAt(written, ['people']), add, 'laboratory')
  return lines
}

function addOfTrial(written: Node, add: Add): void {
  const trial = trialNode(written, '')
  addDefaults(trialSettings(null, null), trial, [], add)
  const scenario = scenarioNode(trial)
  const schema = scenarioSchema(contextOfScenario(scenario, plantedActs(scenario)))
  // The experimenter, who stands for a team that is not written, has nothing to set.
  const own = new Set<string>(scenarioKeys.filter((key) => key !== 'team' || trial.entries.has(key)))
  addDefaults(schema, scenario, [], (path, value) => {
    if (own.has(path[0]!)) add(path[1] === 'people' ? path.slice(1) : path, value)
  })
  const { people } = schema.parse(plain(scenario)).community
  traitLines(people, ['people'], nodeAt(trial, ['people']), add, 'community')
}
