import { isAlias, isMap, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import { findMisreadings, type Misreadings } from './misreadings.ts'
import type { Entry, Node } from './Node.ts'
import { type Place, type Problem, problemAt } from './Problem.ts'
import type { SourceFile } from './SourceFile.ts'
import { syntaxMessage } from './syntaxMessage.ts'

const largestFile = 256 * 1024
const deepest = 20
const mostProblems = 20
const replaceTag = '!replace'

export interface ReadDocument {
  /** Null when the text cannot be read; beside problems it is what was probably meant, so that checking can go on. */
  readonly node: Node | null
  readonly problems: readonly Problem[]
}

/** Reads one YAML file as a tree of text, lists and maps that know where they stand. */
export function readDocument({ path: file, text }: SourceFile): ReadDocument {
  const refuse = (message: string): ReadDocument => ({
    node: null,
    problems: [{ file, line: 1, column: 1, message }],
  })
  if (text.length > largestFile) return refuse('the file is larger than 256 KB')
  if (!isText(text)) return refuse('this is not a text file in UTF-8')
  if (/^\uFEFF?%/.test(text)) return refuse('a file does not begin with %: remove this line')

  const lineCounter = new LineCounter()
  // The failsafe schema leaves every scalar as its text: what `no`, `007` or `1,200` mean is decided by our schema.
  const { contents, errors } = parseDocument(text, {
    lineCounter,
    version: '1.2',
    schema: 'failsafe',
    merge: false,
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  })
  if (contents === null && errors.length === 0) return refuse('the file is empty')

  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(Math.min(offset, text.length))
    return { file, line, column: col }
  }
  const problems: Problem[] = []
  const say: Say = (offset, message) => problems.push(problemAt(placeAt(offset), message))
  let node: Node | null = null
  if (contents !== null) {
    const misreadings = findMisreadings(contents, text)
    for (const { offset, message } of misreadings.found) say(offset, message)
    node = toTree(contents, { placeAt, say, ...misreadings }, 0)
  }
  // What was said about a line explains the parser's error there better than the parser does, which often says more
  // than one thing about one mistake.
  const explained = new Set(problems.map(({ line }) => line))
  for (const error of errors) {
    const { line } = placeAt(error.pos[0])
    if (explained.has(line) || problems.length >= mostProblems) continue
    explained.add(line)
    say(error.pos[0], syntaxMessage(error, text))
  }
  return { node: errors.length > 0 ? null : node, problems }
}

/** Control characters, or bytes that are no UTF-8 (decoded as U+FFFD), do not occur in text. */
function isText(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffd) return false
  }
  return true
}

type Say = (offset: number, message: string) => void

interface Reading extends Misreadings {
  readonly placeAt: (offset: number) => Place
  readonly say: Say
}

function toTree(node: ParsedNode, reading: Reading, depth: number): Node {
  const { placeAt, say, meant, dropped } = reading
  const [offset] = node.range
  const at = placeAt(offset)
  const nothing: Node = { kind: 'text', text: '', at }
  if (depth > deepest) {
    say(offset, `lists and maps are nested deeper than ${deepest} levels`)
    return nothing
  }
  if (isAlias(node) || node.anchor !== undefined) {
    say(offset, 'anchors (&) and aliases (*) are not used: take `extends` or `groups`, or put the text in quotes')
    return nothing
  }
  const replaces = node.tag === replaceTag
  if (replaces && !isMap(node)) say(offset, '!replace belongs before a map, whose entries replace the ones extended')
  if (node.tag !== undefined && !replaces && !node.tag.startsWith('tag:yaml.org,2002:'))
    say(offset, `${node.tag} has no meaning here: text that starts with ! needs quotes`)

  if (isScalar(node)) return { kind: 'text', text: meant.get(node) ?? String(node.value), at }
  if (!isMap(node)) {
    const items = node.items.filter((item) => !dropped.has(item)) as ParsedNode[]
    return { kind: 'list', items: items.map((item) => toTree(item, reading, depth + 1)), at }
  }
  const entries = new Map<string, Entry>()
  for (const pair of node.items) {
    if (dropped.has(pair)) continue
    const { key, value } = pair as { key: ParsedNode; value: ParsedNode | null }
    if (!isScalar(key)) {
      say(key.range[0], 'a key is a word or a few words, not a list or a map')
      continue
    }
    const name = String(key.value)
    const keyPlace = placeAt(key.range[0])
    if (name === '') say(key.range[0], 'a key is missing before the colon')
    // Names become keys of objects: this one would change what an object is.
    else if (name === '__proto__') say(key.range[0], 'unknown key "__proto__"')
    else if (name === '<<') say(key.range[0], '<< is not used: take `extends`')
    else
      entries.set(name, {
        key: keyPlace,
        value: value ? toTree(value, reading, depth + 1) : { ...nothing, at: keyPlace },
      })
  }
  return { kind: 'map', entries, replaces, at }
}
