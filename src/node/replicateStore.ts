import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReplicateResult } from '../community/ReplicateResult.ts'
import type { Execute } from '../study/Execute.ts'
import type { RunFolder } from './RunFolder.ts'
import { sha256 } from './sha256.ts'
import { writeWhole } from './writeWhole.ts'

/**
 * Does only the jobs whose results are not in the folder, and keeps each result there as soon as it is finished.
 *
 * @param isWhole - whether all that goes with a stored result is there too
 */
export function resuming(
  folder: RunFolder,
  execute: Execute,
  onFound: (found: number) => void,
  isWhole: (replicate: number) => boolean = () => true,
): Execute {
  return async function* (jobs) {
    const missing = []
    for (const job of jobs) {
      const { without } = job.plan
      const stored = await readReplicate(folder, fileOf(job.replicate, without))
      // What goes with a result, such as its acts, is kept for the whole model only.
      if (stored === null || (without === null && !isWhole(job.replicate))) missing.push(job)
      else yield stored
    }
    onFound(jobs.length - missing.length)
    for await (const result of execute(missing)) {
      await writeReplicate(folder, result)
      yield result
    }
  }
}

/** The finished replicates of a run, in order of their files. */
export async function readReplicates(folder: RunFolder): Promise<ReplicateResult[]> {
  const names = await readdir(join(folder.path, 'replicates')).catch(() => [])
  const results = []
  for (const name of names.sort()) results.push(await readReplicate(folder, name))
  return results.filter((result) => result !== null)
}

/** Null where there is no such file, or it is torn, was changed, or belongs to another run or replicate. */
async function readReplicate(folder: RunFolder, name: string): Promise<ReplicateResult | null> {
  try {
    const path = join(folder.path, 'replicates', name)
    const text = await readFile(path, 'utf8')
    const { sha256: digest, run, result } = JSON.parse(text)
    const own = name === fileOf(result.replicate, result.without)
    // The result stands there as it was digested: to write it once more would take as long as to read it.
    const json = text.slice(text.indexOf(BEFORE) + BEFORE.length, text.lastIndexOf('}'))
    return own && digest === sha256(json) && run === folder.id ? result : null
  } catch {
    return null
  }
}

/** What stands between the digest and what it is of. */
const BEFORE = ',"result":'

async function writeReplicate(folder: RunFolder, result: ReplicateResult): Promise<void> {
  const json = JSON.stringify(result)
  const text = `{"run":"${folder.id}","sha256":"${sha256(json)}"${BEFORE}${json}}\n`
  await writeWhole(join(folder.path, 'replicates', fileOf(result.replicate, result.without)), text)
}

/** "0001.json", and "0001-without-mood.json" for the same replicate without a part of the model. */
function fileOf(replicate: number, without: string | null): string {
  return `${String(replicate).padStart(4, '0')}${without === null ? '' : `-without-${without.replaceAll(' ', '-')}`}.json`
}
