import { laboratoryTraits } from '../model/laboratoryTraits.ts'
import { type Node, nodeAt, type Path } from './Node.ts'

const planned: readonly { readonly parent: RegExp; readonly keys: readonly string[]; readonly say: string }[] = [
  {
    parent: /^$/,
    keys: ['events_log', 'prices', 'populations'],
    say: 'is planned, but not possible yet',
  },
]

/** Keys of lines that do an act, which a line that uses another strategy has not. */
const ofRules = ['to', 'name', 'within', 'every', 'what', 'says', 'how']

/** What to say about a key that means something elsewhere, or will one day, but nothing here; null for any other key. */
export function notYet(scenario: Node, path: Path): string | null {
  const key = String(path.at(-1))
  const parent = path.slice(0, -1)
  for (const { parent: pattern, keys, say } of planned)
    if (pattern.test(parent.join('.')) && keys.includes(key)) return say
  if (parent.at(-1) === 'people' && Object.hasOwn(laboratoryTraits, key))
    return 'is a trait of games: it can be set where one is played, not in a community'
  if (parent[0] !== 'strategies' || parent.length !== 3) return null
  const line = nodeAt(scenario, parent)
  if (line?.kind !== 'map' || !line.entries.has('use')) return null
  if (line.entries.has('do')) return key === 'use' || key === 'do' ? 'a line has either `do` or `use`, not both' : null
  return ofRules.includes(key) ? 'belongs to lines with `do`: write it there, in the strategy that is used' : null
}
