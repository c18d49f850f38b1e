import { readFileSync } from 'node:fs'
import type { Reader } from '../scenario/SourceFile.ts'

/** Reads a text file, or says in words why it cannot be read. */
export function readText(path: string): ReturnType<Reader> {
  try {
    return { text: readFileSync(path, 'utf8') }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return { problem: 'there is no such file' }
    if (code === 'EISDIR') return { problem: 'it is a folder' }
    if (code === 'EACCES' || code === 'EPERM') return { problem: 'permission denied' }
    return { problem: message }
  }
}
