import { addDefaults, traitLines } from '../defaultLines.ts'
import { nodeAt, plain } from '../Node.ts'
import { armNode } from './armNode.ts'
import { contextOf } from './Context.ts'
import { experimentSchema } from './experimentSchema.ts'
import type { ParsedExperiment } from './parseExperiment.ts'
import { settings } from './settings.ts'

/** Every value that an experiment leaves to its default, as PATH = VALUE: of the file, before its arms say otherwise. */
export function experimentDefaultLines({ experiment, written }: ParsedExperiment & { readonly ok: true }): string[] {
  const lines: string[] = []
  const add = (path: readonly string[], value: unknown) => lines.push(`${path.join('.')} = ${value}`)
  if (nodeAt(written, ['seed']) === null) add(['seed'], experiment.seed)
  addDefaults(experimentSchema(contextOf(written)), written, [], add)
  const schema = settings(experiment.game)
  const common = armNode(written, '')
  addDefaults(schema, common, [], add)
  traitLines(schema.parse(plain(common)).people, ['people'], nodeAt(written, ['people']), add, 'laboratory')
  return lines
}
