import { type Document, isCollection, isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml'
import type { Path } from '../../scenario/Node.ts'

/** What can stand at a path of a scenario: scalars are texts, none of them empty. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value }

/** One change of a scenario's text: what is to stand at a path, or null when nothing is to stand there. */
export interface Edit {
  readonly path: Path
  readonly value: Value | null
}

/** A scenario's text as a tree that keeps comments, each scalar as its text. */
export function documentOf(text: string): Document {
  return parseDocument(text, { version: '1.2', schema: 'failsafe', merge: false, stringKeys: true, logLevel: 'error' })
}

/** Long lines stay whole and braces narrow, as in the scenarios that come with the program. */
export function textOf(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/**
 * The text with all edits made, one after the other. What an edit does not touch keeps its comments; where one text is
 * put in the place of another, the rest of the file stays as it is, letter by letter. Maps that are left empty go, too.
 *
 * @param text a scenario that YAML can read
 */
export function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, edit) => inPlace(before, edit) ?? rebuilt(before, edit), text)
}

/** A text that YAML reads as it is wherever it stands. */
const plain = /^[\p{L}\p{N}](?:[\p{L}\p{N} .%_-]*[\p{L}\p{N}%])?$|^-[\d.]+$/u

/** The text with one scalar put for another; null where that takes more than replacing its letters. */
function inPlace(text: string, { path, value }: Edit): string | null {
  if (typeof value !== 'string' || !plain.test(value)) return null
  const there = documentOf(text).getIn(path, true)
  if (!isScalar(there) || there.range == null || there.type?.startsWith('BLOCK')) return null
  const [start, end] = there.range
  return start === end ? null : text.slice(0, start) + value + text.slice(end)
}

function rebuilt(text: string, { path, value }: Edit): string {
  const document = documentOf(text)
  if (value === null) remove(document, path)
  else {
    unfoldTo(document, path)
    const node = document.createNode(value)
    layOut(node, path.length)
    document.setIn(path, node)
  }
  return textOf(document)
}

function remove(document: Document, path: Path): void {
  if (document.getIn(path, true) === undefined) return
  document.deleteIn(path)
  const above = path.slice(0, -1)
  const left = document.getIn(above, true)
  if (above.length > 0 && isMap(left) && left.items.length === 0) remove(document, above)
}

/** Makes way for a path: `[]` and `{}` may be written on one line, their first entry goes below; texts become maps. */
function unfoldTo(document: Document, path: Path): void {
  for (let length = 1; length < path.length; length++) {
    const above = path.slice(0, length)
    const there = document.getIn(above, true)
    if (isCollection(there)) {
      if (there.items.length === 0) there.flow = false
    } else document.setIn(above, document.createNode(typeof path[length] === 'number' ? [] : {}))
  }
}

/** A map or list of texts is written on one line, below the first level of a file; anything larger is not. */
function layOut(node: unknown, depth: number): void {
  if (!isCollection(node)) return
  const parts = node.items.map((item) => (isMap(node) ? (item as Pair).value : item))
  for (const part of parts) layOut(part, depth + 1)
  const isSmall = parts.every((part) => !isCollection(part) || part.flow === true)
  node.flow = depth > 1 && isSmall
}

/** The text in which a key of the map at a path has another name, in the same place. */
export function renamed(text: string, path: Path, to: string): string {
  const document = documentOf(text)
  const map = document.getIn(path.slice(0, -1), true)
  const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined
  if (pair === undefined || !isScalar(pair.key)) return text
  pair.key.value = to
  return textOf(document)
}

/** The text in which an item of a list stands at another place of it, counted from 0. */
export function moved(text: string, path: Path, to: number): string {
  const document = documentOf(text)
  const list = document.getIn(path.slice(0, -1), true)
  if (!isSeq(list) || to < 0 || to >= list.items.length) return text
  list.items.splice(to, 0, ...list.items.splice(Number(path.at(-1)), 1))
  return textOf(document)
}
