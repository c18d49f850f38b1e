import type { Comparison } from '../study/Comparison.ts'
import type { Portrait } from '../study/portrait/Portrait.ts'
import type { Figure } from './Figure.ts'

/** What the page of a comparison is made of. */
export interface PageContent {
  readonly comparison: Comparison
  /** One of its communities, whose charts are among the others; left out where none was lived again. */
  readonly portrait?: Portrait | null
  /** The answer in five lines; the first one is the advice. */
  readonly verdict: readonly string[]
  readonly charts: readonly Figure[]
  /** The command that gives the same result again. */
  readonly reproduce: string
}
