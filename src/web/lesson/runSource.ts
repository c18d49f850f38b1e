import type { Reader, SourceFile } from '../../scenario/SourceFile.ts'

/** What a lesson's runs, its thing to try and the learner's own strategy change is written as a file that extends it. */
const head = 'format: 1\nextends: lesson.yaml\n'

/** How many lines stand before the change. */
export const headLines = head.split('\n').length - 1

/** A scenario and what is changed in it, as a file that can be read and the chain of files that it is made of. */
export interface RunSource {
  readonly source: SourceFile
  readonly read: Reader
  readonly chain: readonly SourceFile[]
}

/**
 * The scenario of a lesson with changes laid over it one after the other, as `extends` does: maps merge by key.
 *
 * @param changes parts of scenarios; the path of each in messages is `change 1.yaml` and so on
 */
export function runSource(scenario: string, changes: readonly string[]): RunSource {
  const files: SourceFile[] = [{ path: 'lesson.yaml', text: scenario }]
  for (const [at, change] of changes.entries()) {
    files.unshift({ path: `change ${at + 1}.yaml`, text: head.replace('lesson.yaml', files[0]!.path) + change })
  }
  const read: Reader = (path) =>
    files.find((file) => file.path === path) ?? { problem: 'a lesson’s scenario stands in its own file' }
  return { source: files[0]!, read, chain: files }
}
