import { type Document, isMap, isScalar, type YAMLMap } from 'yaml'
import type { SourceFile } from '../../scenario/SourceFile.ts'
import { documentOf, textOf } from './edit.ts'

/**
 * One text that says what a chain of scenario files says together: the file first, then what it extends, and so on. It
 * keeps the comments of all of them, and those at the top of the file itself. `extends` is gone from it.
 */
export function flatten(chain: readonly SourceFile[]): string {
  const [file, ...bases] = chain
  if (file === undefined || bases.length === 0) return file?.text ?? ''
  const documents = chain.map(({ text }) => documentOf(text))
  const { commentBefore, contents } = documents[0]!
  const whole = documents.reduceRight((base, over) => {
    layOver(base.contents as YAMLMap, over.contents as YAMLMap)
    return base
  })
  whole.delete('extends')
  clearReplace(whole)
  whole.commentBefore = commentBefore ?? contents?.commentBefore ?? null
  return textOf(whole)
}

/** The rule of `merge` for scenarios, on trees that keep comments: maps merge by key, anything else replaces. */
function layOver(base: YAMLMap, over: YAMLMap): void {
  for (const pair of over.items) {
    const name = isScalar(pair.key) ? pair.key.value : null
    const known = base.items.find(({ key }) => isScalar(key) && key.value === name)
    if (known === undefined) base.items.push(pair)
    else if (isMap(known.value) && isMap(pair.value) && pair.value.tag !== '!replace') layOver(known.value, pair.value)
    else known.value = pair.value
  }
}

/** `!replace` has no meaning where there is nothing to replace. */
function clearReplace(document: Document): void {
  const clear = (node: unknown) => {
    if (!isMap(node)) return
    if (node.tag === '!replace') delete node.tag
    for (const { value } of node.items) clear(value)
  }
  clear(document.contents)
}
