import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileTrouble } from './fileTrouble.ts'
import { type Manifest, readManifest, writeManifest } from './Manifest.ts'
import { writePlan } from './planFile.ts'
import type { RunFolder } from './RunFolder.ts'
import { type RunRequest, runId } from './runId.ts'

/**
 * Opens the folder of a run below `above`: the one that an earlier command of the same kind has left, or a new one.
 *
 * @param fresh throws away what an earlier run of the same name has left
 */
export async function openRun(
  above: string,
  request: RunRequest,
  { reproduce, fresh }: { readonly reproduce: string; readonly fresh: boolean },
): Promise<{ readonly folder: RunFolder; readonly manifest: Manifest }> {
  const id = runId(request)
  const folder = { path: join(above, id), id }
  if (fresh) {
    await rm(folder.path, { recursive: true, force: true }).catch((error) => {
      throw fileTrouble(error, `cannot remove ${folder.path}`)
    })
  }
  const before = fresh ? null : await readManifest(folder.path)
  const { command, engine, question, inputs } = request
  const { version, seed, replicatesAsked: replicates } = question
  const started = { format: 1, run: id, command, reproduce, version, engine, node: process.version, seed } as const
  const manifest = before?.run === id ? before : { ...started, replicates, inputs, question, results: null }
  if (manifest !== before) {
    await writePlan(folder.path, request.plan)
    await writeManifest(folder.path, manifest)
  }
  return { folder, manifest }
}
