import { type ParsedScenario, parseScenario } from '../../scenario/parseScenario.ts'
import type { Reader } from '../../scenario/SourceFile.ts'

/** A scenario that is being edited: one file of format 1, complete in itself. */
export interface Draft {
  /** The name of the file, as messages say it and as it is saved. */
  readonly file: string
  readonly text: string
  /** The messages that it names (`community: {log: …}`): text by path. */
  readonly logs: Readonly<Record<string, string>>
}

export function draftOf(text: string, file = 'sandbox.yaml'): Draft {
  return { file, text, logs: {} }
}

/** What the draft means, or all that is wrong with it: the very answer of the command line. */
export function readDraft({ file, text, logs }: Draft): ParsedScenario {
  return parseScenario({ path: file, text }, readerOf(logs))
}

/** Hands over files that are texts in memory. */
export function readerOf(files: Readonly<Record<string, string>>): Reader {
  return (path) => (Object.hasOwn(files, path) ? { text: files[path]! } : { problem: 'there is no such file' })
}
