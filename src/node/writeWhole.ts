import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileTrouble } from './fileTrouble.ts'

/**
 * Writes a file that nobody will ever see half-written: beside its place first, then renamed. Folders are made.
 *
 * @param content the whole, or its pieces one after the other
 * @throws Trouble when it cannot be written; what stood there before is still whole then.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array | Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    const whole = typeof content === 'string' || content instanceof Uint8Array
    await pipeline(Readable.from(whole ? [content] : content), createWriteStream(beside))
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {})
    throw fileTrouble(error, `cannot write ${path}`)
  }
}
