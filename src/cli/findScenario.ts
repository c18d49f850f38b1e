import { readdirSync, readFileSync } from 'node:fs'
import { formatList } from '../study/format.ts'
import { Mistake } from '../study/Mistake.ts'

/**
 * The scenario that is meant: the file that was named, or the only one in this folder.
 *
 * @throws Mistake when none is named and there is none, or more than one.
 */
export function findScenario(named: string | undefined): string {
  if (named !== undefined) return named
  const found = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => /^format:/m.test(readFileSync(name, 'utf8')))
    .sort()
  if (found.length === 1) return found[0]!
  if (found.length === 0) throw new Mistake('roi: there is no scenario in this folder: `roi new` writes one')
  throw new Mistake(`roi: which scenario? This folder holds ${formatList(found)}`)
}
