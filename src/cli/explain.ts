import { Trouble } from '../node/Trouble.ts'
import { Mistake } from '../study/Mistake.ts'
import { version } from '../study/version.ts'

/** What to say about an error, and with which exit code to end: 2 for what the user can put right, 1 for the rest. */
export function explain(error: unknown): { readonly message: string; readonly exitCode: 1 | 2 } {
  if (error instanceof Mistake) return { message: error.message, exitCode: 2 }
  if (error instanceof Trouble) return { message: `roi: ${error.message}`, exitCode: 1 }
  const trace = error instanceof Error ? error.stack : String(error)
  return {
    message: `roi: this should not have happened (version ${version}). Please report it with these lines:\n${trace}`,
    exitCode: 1,
  }
}
