import { defaultLines } from '../../scenario/defaultLines.ts'
import { labelOf, type Node, nodeAt, type Path } from '../../scenario/Node.ts'
import type { Scenario } from '../../scenario/Scenario.ts'

/** What holds at the paths of a scenario, as a scenario spells it. */
export class Values {
  readonly written: Node
  readonly #defaults: ReadonlyMap<string, string>

  /**
   * @param written what the scenario says
   * @param sound a scenario that was read without problems and differs little: defaults are those that hold there
   */
  constructor(written: Node, sound: Scenario) {
    this.written = written
    this.#defaults = defaultsOf(sound)
  }

  /** What holds at a path, written or not; null where nothing does, or no single text. */
  at(path: Path): string | null {
    const node = nodeAt(this.written, path)
    if (node !== null) return node.kind === 'text' ? node.text : null
    return this.#defaults.get(this.#labelled(path)) ?? null
  }

  /** Whether the scenario itself says something at a path. */
  says(path: Path): boolean {
    return nodeAt(this.written, path) !== null
  }

  /** The path with items of lists by what addresses them. */
  #labelled(path: Path): string {
    return path
      .map((step, i) => {
        const item = typeof step === 'number' ? nodeAt(this.written, path.slice(0, i + 1)) : null
        return item === null ? String(step) : labelOf(item)
      })
      .join('.')
  }
}

/** Every default that holds in a scenario, by its path. */
export function defaultsOf(scenario: Scenario): Map<string, string> {
  return new Map(
    defaultLines(scenario).map((line) => {
      const [path, ...value] = line.split(' = ')
      return [path!, value.join(' = ')]
    }),
  )
}

/** One text of a tree: where it stands, and the same with items of lists by what addresses them. */
export interface Leaf {
  readonly path: Path
  readonly labels: readonly string[]
  readonly text: string
}

/** Every text of a tree, in the order written. Of items that are addressed alike, the later ones are counted. */
export function leavesOf(node: Node, path: Path = [], labels: readonly string[] = []): Leaf[] {
  if (node.kind === 'text') return [{ path, labels, text: node.text }]
  if (node.kind === 'map')
    return [...node.entries].flatMap(([key, { value }]) => leavesOf(value, [...path, key], [...labels, key]))
  const names = node.items.map(labelOf)
  return node.items.flatMap((item, i) => {
    const before = names.slice(0, i).filter((name) => name === names[i]).length
    return leavesOf(item, [...path, i], [...labels, before === 0 ? names[i]! : `${names[i]} ${before + 1}`])
  })
}
