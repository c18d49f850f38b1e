import type { Arm, Experiment, ExperimentKind, Published } from '../../experiment/Experiment.ts'
import { collectPopulations } from '../collectPopulations.ts'
import { type Node, nodeAt, plain } from '../Node.ts'
import type { Problem } from '../Problem.ts'
import { Reading, type Say, sayAbout } from '../Reading.ts'
import type { Reader, SourceFile } from '../SourceFile.ts'
import { armNode } from './armNode.ts'
import { contextOf, type ExperimentContext } from './Context.ts'
import { designContradictions } from './designContradictions.ts'
import { experimentSchema, ofOtherKinds } from './experimentSchema.ts'
import { publishedRow } from './publishedRow.ts'
import { rowContradictions } from './rowContradictions.ts'
import { settings } from './settings.ts'
import { toPublished } from './toPublished.ts'
import { trialArms } from './trial/trialArms.ts'

export type ParsedExperiment =
  | {
      readonly ok: true
      readonly experiment: Experiment
      readonly warnings: readonly Problem[]
      /** Every file it was made of, the first being the experiment itself; overrides are none. */
      readonly files: readonly SourceFile[]
      /** What was written, all files merged and overridden: what is not in here is a default. */
      readonly written: Node
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] }

/**
 * Text -> Experiment, or all that is wrong with it, each with file, line and column. User mistakes are never thrown.
 *
 * @param read - hands over the files that the experiment extends
 * @param overrides - PATH=VALUE, applied in order to the merged files before anything is checked
 */
export function parseExperiment(source: SourceFile, read: Reader, overrides: readonly string[] = []): ParsedExperiment {
  const reading = new Reading(source, read, overrides)
  const { written, files } = reading
  if (written === null) return reading.failed()

  const context = contextOf(written)
  const head = reading.check(experimentSchema(context), written, ofOtherKinds(context.kind))
  // The file by itself too: what every arm says otherwise is checked all the same.
  if (context.kind !== 'community') reading.check(settings(context.kind), armNode(written, ''))
  const arms = armsOf(written, context, reading)
  const published = context.kind === null ? [] : publishedOf(written, context, arms, reading)
  if (head === null || !reading.sound) return reading.failed()

  const { title, question, seed = title, set_by_hand: setByHand } = head
  const kind = context.kind as ExperimentKind
  const experiment = { id: idOf(source.path), title, question, kind, seed, arms, published, setByHand }
  return { ok: true, experiment, warnings: reading.warnings, files, written }
}

/** Name of the file without its folder and ending. */
function idOf(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '')
}

/** The arms that can be read; what is wrong with the others, or with what they say, is noted. */
function armsOf(written: Node, { kind, arms }: ExperimentContext, reading: Reading): readonly Arm[] {
  if (kind === 'community') return trialArms(written, arms, reading)
  const schema = settings(kind)
  return arms.flatMap((name) => {
    const node = armNode(written, name)
    const checked = reading.check(schema, node)
    if (checked === null) return []
    if (kind !== null) {
      const [say, warn] = noting(node, reading, ['design'])
      designContradictions(kind, checked.design, say, warn)
    }
    const { populations, mixtureOf } = collectPopulations()
    return [
      { name, design: checked.design, mixture: mixtureOf(checked.people), populations, channels: checked.channels },
    ]
  })
}

/** The rows that fit their arms, also when others do not. */
function publishedOf(written: Node, context: ExperimentContext, arms: readonly Arm[], reading: Reading): Published[] {
  const list = nodeAt(written, ['published'])
  if (list?.kind !== 'list') return []
  const schema = publishedRow(context)
  const seen = new Set<string>()
  const published = list.items.flatMap((item, index) => {
    const [say] = noting(written, reading, ['published', index])
    const checked = schema.safeParse(plain(item))
    if (!checked.success) return []
    const { id } = checked.data
    if (seen.has(id)) say(['id'], `id: there are two rows called "${id}": give each a name of its own`)
    seen.add(id)
    rowContradictions(checked.data, context.arms, say)
    return toPublished(checked.data, context.kind!, arms, say) ?? []
  })
  if (reading.sound && arms.length > 1) unusedArms(written, arms, published, reading)
  return published
}

function unusedArms(written: Node, arms: readonly Arm[], published: readonly Published[], reading: Reading): void {
  const [, warn] = noting(written, reading, ['arms'])
  for (const { name } of arms)
    if (!published.some(({ arm, minus, over }) => [arm, minus, over].includes(name)))
      warn([name], `arms: nothing published is about "${name}": it is not played`)
}

/** Notes a problem, or a warning, at a path below a path of a tree. */
function noting(node: Node, reading: Reading, below: readonly (string | number)[]): readonly [say: Say, warn: Say] {
  const at = (to: 'note' | 'warn'): Say => {
    return (path, message) => {
      const found: Problem[] = []
      sayAbout(node, found)([...below, ...path], message)
      reading[to](found)
    }
  }
  return [at('note'), at('warn')]
}
