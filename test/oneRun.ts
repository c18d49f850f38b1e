import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes a folder for what the workers of one run of the suite share, and removes it after all tests. */
export default function oneRun(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'roi-tests-'))
  process.env.ROI_ONE_RUN = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
