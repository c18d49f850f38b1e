import { textAt } from '../../scenario/Node.ts'
import { formatProblem } from '../../scenario/Problem.ts'
import { parseScenario } from '../../scenario/parseScenario.ts'
import { readDocument } from '../../scenario/readDocument.ts'
import type { Reader, SourceFile } from '../../scenario/SourceFile.ts'
import { type Draft, readerOf } from './Draft.ts'
import { edited } from './edit.ts'
import { flatten } from './flatten.ts'

export type Opened =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly problems: readonly string[] }

/**
 * The scenario that was dropped or chosen, with the files that it builds on and the log that it names, made into one
 * file; or what is wrong with it, in the words of the command line. A page is told no folders: files go by their names.
 *
 * @param meant the one that is meant; by default the first on which no other builds
 */
export function openFiles(files: readonly SourceFile[], meant: string | null = null): Opened {
  const scenarios = files.filter(({ path }) => /\.ya?ml$/.test(path))
  const built = new Set(scenarios.map(baseOf))
  const source =
    scenarios.find(({ path }) => (meant === null ? !built.has(path) : path === meant)) ?? scenarios[0] ?? files[0]
  if (source === undefined) return { ok: false, problems: [] }
  const byName = readerOf(Object.fromEntries(files.map(({ path, text }) => [path, text])))
  const read: Reader = (path) => byName(nameOf(path))
  const parsed = parseScenario(source, read)
  if (!parsed.ok) return { ok: false, problems: parsed.problems.map((problem) => formatProblem(problem)) }
  const { files: used, readLog } = parsed.scenario
  if (readLog === null) return { ok: true, draft: { file: source.path, text: flatten(used), logs: {} } }
  const { path, text } = used.at(-1)!
  const whole = flatten(used.slice(0, -1))
  // Where a file says that its log is, is meant from where that file is.
  const here = textAt(parsed.scenario.written, ['community', 'log']) === path
  const logs = { [path]: text }
  const value = { path: ['community', 'log'], value: path }
  return { ok: true, draft: { file: source.path, text: here ? whole : edited(whole, [value]), logs } }
}

/** The name of the file that a scenario extends, or null. */
function baseOf(file: SourceFile): string | null {
  const { node } = readDocument(file)
  const base = node === null ? null : textAt(node, ['extends'])
  return base === null ? null : nameOf(base)
}

function nameOf(path: string): string {
  return path.replace(/^.*[/\\]/, '')
}
