import type { Problem } from '../scenario/Problem.ts'

/** What is wrong with a file, or what it means. */
export type Checked =
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] }
  | {
      readonly ok: true
      readonly warnings: readonly Problem[]
      /** What it means, in plain sentences. */
      readonly told: () => string
      readonly defaults: () => readonly string[]
    }
