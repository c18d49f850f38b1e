import type { Place } from './Problem.ts'

/** A YAML file as text, lists and maps that know where they stand. Scalars keep their source text: `007`, `no`. */
export type Node = TextNode | ListNode | MapNode

export interface TextNode {
  readonly kind: 'text'
  readonly text: string
  readonly at: Place
}

export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly Node[]
  readonly at: Place
}

export interface MapNode {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, Entry>
  /** Written with `!replace`: it takes the place of the map that it extends, instead of merging with it. */
  readonly replaces: boolean
  readonly at: Place
}

export interface Entry {
  readonly key: Place
  readonly value: Node
}

export type Path = readonly (string | number)[]

/** The same as plain data. Objects have no prototype, so that no key means anything special. */
export function plain(node: Node): unknown {
  if (node.kind === 'text') return node.text
  if (node.kind === 'list') return node.items.map(plain)
  const object: Record<string, unknown> = Object.create(null)
  for (const [key, entry] of node.entries) object[key] = plain(entry.value)
  return object
}

/** What stands at a path, or null. */
export function nodeAt(node: Node, path: Path): Node | null {
  let here: Node | undefined = node
  for (const step of path) {
    if (here === undefined) return null
    if (typeof step === 'number') here = here.kind === 'list' ? here.items[step] : undefined
    else here = here.kind === 'map' ? here.entries.get(step)?.value : undefined
  }
  return here ?? null
}

/** Where the value at a path stands; of the nearest thing around it when there is none. */
export function placeOf(node: Node, path: Path): Place {
  for (let length = path.length; length > 0; length--) {
    const found = nodeAt(node, path.slice(0, length))
    if (found !== null) return found.at
  }
  return node.at
}

/** Where the last key of a path stands. */
export function keyPlaceOf(node: Node, path: Path): Place {
  const last = path.at(-1)
  const parent = nodeAt(node, path.slice(0, -1))
  const entry = parent?.kind === 'map' && typeof last === 'string' ? parent.entries.get(last) : undefined
  return entry?.key ?? placeOf(node, path)
}

/** Keys of the map at a path, in the order written; none where there is no map. */
export function keysAt(node: Node, path: Path): readonly string[] {
  const found = nodeAt(node, path)
  return found?.kind === 'map' ? [...found.entries.keys()] : []
}

/** The text at a path, or null. */
export function textAt(node: Node, path: Path): string | null {
  const found = nodeAt(node, path)
  return found?.kind === 'text' ? found.text : null
}

/** What addresses an item of a list in a path: its name or id, by default what it does. */
export function labelOf(item: Node): string {
  for (const key of ['name', 'id', 'do', 'use', 'what']) {
    const written = textAt(item, [key])
    if (written !== null) return written
  }
  return item.kind === 'text' ? item.text : ''
}
