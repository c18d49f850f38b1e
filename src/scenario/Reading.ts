import type * as z from 'zod'
import { gather } from './gather.ts'
import { type Node, type Path, placeOf, plain } from './Node.ts'
import { applyOverrides } from './override.ts'
import { formatProblem, inReadingOrder, type Problem, problemAt } from './Problem.ts'
import { type Explain, problemsOf } from './problemsOf.ts'
import type { Reader, SourceFile } from './SourceFile.ts'

/** One reading of a file: what is written there, and all that is found wrong with it on the way to what it means. */
export class Reading {
  /** All files merged and overridden; null when any of them cannot be read. */
  readonly written: Node | null
  /** The file itself, then every file that it needs. */
  readonly files: SourceFile[]
  readonly #problems: Problem[]
  readonly #warnings: Problem[] = []
  /** Places where nothing could be read, which is no news to the schema. */
  readonly #told: ReadonlySet<string>

  /** @param overrides - PATH=VALUE, applied in order to the merged files before anything is checked */
  constructor(source: SourceFile, read: Reader, overrides: readonly string[]) {
    const gathered = gather(source, read)
    this.files = [...gathered.files]
    this.#problems = [...gathered.problems]
    this.#told = new Set(gathered.problems.map(placeText))
    if (gathered.node === null) {
      this.written = null
      return
    }
    const { node, problems } = applyOverrides(gathered.node, overrides)
    this.written = node
    this.#problems.push(...problems)
  }

  /** What a part means by its schema; null when it has problems, which are noted. */
  check<S extends z.ZodType>(schema: S, part: Node, unknownKey?: Explain): z.output<S> | null {
    const checked = schema.safeParse(plain(part), { reportInput: true })
    if (checked.success) return checked.data
    const found = problemsOf(checked.error.issues, schema, part, unknownKey)
    this.note(found.filter((problem) => !this.#told.has(placeText(problem))))
    return null
  }

  note(problems: readonly Problem[]): void {
    this.#problems.push(...problems)
  }

  warn(warnings: readonly Problem[]): void {
    this.#warnings.push(...warnings)
  }

  get sound(): boolean {
    return this.#problems.length === 0
  }

  get warnings(): readonly Problem[] {
    return this.#inOrder(this.#warnings)
  }

  /** The answer when it is not what it should be. */
  failed(): { readonly ok: false; readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] } {
    return { ok: false, problems: this.#inOrder(this.#problems), warnings: this.warnings }
  }

  #inOrder(found: readonly Problem[]): Problem[] {
    return inReadingOrder(
      found,
      this.files.map(({ path }) => path),
    )
  }
}

/** Notes what is wrong at a path of a tree. */
export type Say = (path: Path, message: string) => void

export function sayAbout(whole: Node, to: Problem[]): Say {
  return (path, message) => to.push(problemAt(placeOf(whole, path), message))
}

function placeText(problem: Problem): string {
  return formatProblem({ ...problem, message: '' })
}
