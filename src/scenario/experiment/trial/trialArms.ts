import type { TrialArm } from '../../../field/TrialArm.ts'
import type { Node } from '../../Node.ts'
import { formatProblem, type Place } from '../../Problem.ts'
import type { Reading } from '../../Reading.ts'
import { trialArm } from './trialArm.ts'
import { trialNode } from './trialNode.ts'

/**
 * The arms of a trial that can be read; what is wrong with the others is noted. Of what holds for all, there is a warning
 * only where it makes no sense in any arm: not everything is done in every one.
 */
export function trialArms(written: Node, names: readonly string[], reading: Reading): readonly TrialArm[] {
  const read = names.flatMap((name) => trialArm(written, name, reading) ?? [])
  const common = new Set(placesIn(trialNode(written, '')).map(placeText))
  const told = read.map(({ warnings }) => new Set(warnings.map((warning) => formatProblem(warning))))
  const inAll = (text: string) => told.every((texts) => texts.has(text))
  for (const { warnings } of read)
    reading.warn(warnings.filter((warning) => !common.has(placeText(warning)) || inAll(formatProblem(warning))))
  return read.map(({ arm }) => arm)
}

/** Where everything in it stands. */
function placesIn(node: Node): Place[] {
  if (node.kind === 'text') return [node.at]
  if (node.kind === 'list') return [node.at, ...node.items.flatMap(placesIn)]
  return [node.at, ...[...node.entries.values()].flatMap(({ key, value }) => [key, ...placesIn(value)])]
}

function placeText({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}
