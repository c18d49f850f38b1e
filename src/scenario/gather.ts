import { merge } from './merge.ts'
import { type Node, textAt } from './Node.ts'
import { type Problem, problemAt } from './Problem.ts'
import { readDocument } from './readDocument.ts'
import type { Reader, SourceFile } from './SourceFile.ts'
import { format } from './schema/scenarioSchema.ts'

const longestChain = 8

export interface Gathered {
  /** The file merged onto all that it extends; null when any of them cannot be read. */
  readonly node: Node | null
  readonly files: readonly SourceFile[]
  readonly problems: readonly Problem[]
}

/** Reads a file and, beside it, the files that it `extends`, and merges them. */
export function gather(source: SourceFile, read: Reader): Gathered {
  const files: SourceFile[] = []
  const problems: Problem[] = []
  const chain: Node[] = []
  let complete = true

  for (let next: SourceFile | null = source; next !== null; ) {
    const file: SourceFile = next
    next = null
    files.push(file)
    const document = readDocument(file)
    problems.push(...document.problems)
    const node = document.node
    if (node === null) {
      complete = false
      break
    }
    if (node.kind !== 'map') {
      problems.push(problemAt(node.at, 'a file is made of lines like `title: Ten hours a week`'))
      complete = false
      break
    }
    const written = node.entries.get('format')?.value
    if (written?.kind === 'text' && written.text !== format) {
      problems.push(problemAt(written.at, `format: this program reads format ${format}, not "${written.text}"`))
      complete = false
    }
    chain.unshift(node)
    const base = node.entries.get('extends')?.value
    if (base === undefined) continue
    const path = textAt(node, ['extends'])
    const refuse = (message: string) => {
      problems.push(problemAt(base.at, `extends: ${message}`))
      complete = false
    }
    if (path === null || path === '') refuse('name one file, such as ten-hours.yaml')
    else if (files.length > longestChain) refuse(`files build on each other deeper than ${longestChain}`)
    else {
      const target = beside(file.path, path)
      if (files.some((known) => known.path === target)) refuse(`"${path}" builds on this file: that is a circle`)
      else {
        const answer = read(target)
        if ('problem' in answer) refuse(`"${path}" cannot be read: ${answer.problem}`)
        else next = { path: target, text: answer.text }
      }
    }
  }
  return { node: complete ? chain.reduce(merge) : null, files, problems }
}

/** A path as written in a file, seen from where that file is. */
export function beside(file: string, path: string): string {
  if (/^([/\\]|[A-Za-z]:[/\\])/.test(path)) return path
  const folder = file.replace(/[^/\\]*$/, '')
  const parts: string[] = []
  for (const part of `${folder}${path}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop()
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part)
  }
  return parts.join('/')
}
