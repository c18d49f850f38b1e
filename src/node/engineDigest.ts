import { readFileSync } from 'node:fs'
import { builtWorker } from './builtWorker.ts'
import { sha256 } from './sha256.ts'

/**
 * Names the engine that threads run, in 16 hex digits. The built file imports the rest of the engine by names that
 * hold hashes of their content, so that no part can change without changing this.
 */
export function engineDigest(): string {
  return sha256(readFileSync(builtWorker())).slice(0, 16)
}
