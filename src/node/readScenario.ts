import { readdirSync } from 'node:fs'
import { basename, dirname, relative } from 'node:path'
import { nearest } from '../scenario/nearest.ts'
import { type ParsedScenario, parseScenario } from '../scenario/parseScenario.ts'
import type { Reader } from '../scenario/SourceFile.ts'
import { Mistake } from '../study/Mistake.ts'
import { readText } from './readText.ts'
import { sha256 } from './sha256.ts'

export type ReadScenario = ParsedScenario & {
  /** Text of the scenario and of each file that it needs, by path. */
  readonly files: ReadonlyMap<string, string>
}

/**
 * Reads a scenario file and all the files that it needs.
 *
 * @param overrides PATH=VALUE, see `parseScenario`
 * @throws Mistake when the file itself cannot be read; other files that cannot are among the problems.
 */
export function readScenario(path: string, overrides: readonly string[] = []): ReadScenario {
  const files = new Map<string, string>()
  const read: Reader = (wanted) => {
    const answer = readText(wanted)
    if ('text' in answer) files.set(wanted, answer.text)
    return answer
  }
  const source = read(path)
  if ('problem' in source) throw new Mistake(`roi: ${path} cannot be read: ${source.problem}${hint(path)}`)
  const parsed = parseScenario({ path, text: source.text }, read, overrides)
  return { ...parsed, files }
}

/** SHA-256 of each file, by its path relative to the folder of the scenario: the same wherever that folder is. */
export function hashesOf(path: string, files: ReadonlyMap<string, string>): Record<string, string> {
  const entries = [...files].map(([file, text]) => [relative(dirname(path), file).replaceAll('\\', '/'), sha256(text)])
  return Object.fromEntries(entries)
}

/** The file in the same folder that was probably meant. */
function hint(path: string): string {
  try {
    const near = nearest(
      basename(path),
      readdirSync(dirname(path)).filter((name) => /\.ya?ml$/.test(name)),
    )
    return near === null || near === basename(path) ? '' : `; did you mean ${near}?`
  } catch {
    return ''
  }
}
