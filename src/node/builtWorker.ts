import { join } from 'node:path'
import { packageRoot } from './packageRoot.ts'

/** The file that a thread runs. Threads of Node 20 cannot load TypeScript: it is what the build made. */
export function builtWorker(): string {
  return join(packageRoot(), 'dist', 'node', 'worker.js')
}
