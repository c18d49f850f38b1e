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
      const stored = await readReplicate(folder, job.replicate)
      if (stored === null || !isWhole(job.replicate)) missing.push(job)
      else yield stored
    }
    onFound(jobs.length - missing.length)
    for await (const result of execute(missing)) {
      await writeReplicate(folder, result)
      yield result
    }
  }
}

/** The finished replicates of a run, in order. */
export async function readReplicates(folder: RunFolder): Promise<ReplicateResult[]> {
  const names = await readdir(join(folder.path, 'replicates')).catch(() => [])
  const numbers = names.flatMap((name) => /^(\d+)\.json$/.exec(name)?.[1] ?? []).map(Number)
  const results = []
  for (const replicate of numbers.sort((a, b) => a - b)) results.push(await readReplicate(folder, replicate))
  return results.filter((result) => result !== null)
}

/** Null where there is no such file, or it is torn, was changed, or belongs to another run. */
async function readReplicate(folder: RunFolder, replicate: number): Promise<ReplicateResult | null> {
  try {
    const { sha256: digest, run, result } = JSON.parse(await readFile(replicateFile(folder, replicate), 'utf8'))
    const genuine = digest === sha256(JSON.stringify(result)) && run === folder.id && result.replicate === replicate
    return genuine ? result : null
  } catch {
    return null
  }
}

async function writeReplicate(folder: RunFolder, result: ReplicateResult): Promise<void> {
  const json = JSON.stringify(result)
  const text = `{"run":"${folder.id}","sha256":"${sha256(json)}","result":${json}}\n`
  await writeWhole(replicateFile(folder, result.replicate), text)
}

function replicateFile(folder: RunFolder, replicate: number): string {
  return join(folder.path, 'replicates', `${String(replicate).padStart(4, '0')}.json`)
}
