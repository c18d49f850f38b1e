import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Plan } from '../../community/Plan.ts'
import type { Path } from '../../scenario/Node.ts'
import { formatProblem, type Problem } from '../../scenario/Problem.ts'
import { readDocument } from '../../scenario/readDocument.ts'
import type { Scenario } from '../../scenario/Scenario.ts'
import type { SourceFile } from '../../scenario/SourceFile.ts'
import { toPlan } from '../../scenario/toPlan.ts'
import { remember, remembered } from '../client/remember.ts'
import { type Draft, readDraft } from '../draft/Draft.ts'
import { type Edit, edited } from '../draft/edit.ts'
import { begun, changed, type History, redone, undone } from '../draft/History.ts'
import { textOfCode } from '../draft/link.ts'
import { openFiles } from '../draft/openFiles.ts'
import { presetDraft, presets } from '../draft/presets.ts'
import { problemsIn } from '../draft/problemsIn.ts'
import { Values } from '../draft/Values.ts'
import { words } from '../words/words.ts'

/** Under this name the draft is kept on the device. */
const kept = 'sandbox.draft'

/** The draft of the sandbox: what it means, what is wrong with it, and what can be done to it. */
export interface Edited {
  readonly draft: Draft
  /** What the draft means; while something is wrong with it, what it meant before. */
  readonly scenario: Scenario
  readonly plan: Plan
  readonly values: Values
  /** What is wrong with the draft, and what is wrong at a path of it. */
  readonly problems: readonly Problem[]
  /** What is odd about it, but may be meant so. */
  readonly warnings: readonly Problem[]
  readonly problemsAt: (path: Path) => readonly Problem[]
  /** What is wrong with a file or a code that could not be opened; the draft is as it was. */
  readonly refused: readonly string[]
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly edit: (edits: readonly Edit[]) => void
  /** @param touches see `changed` */
  readonly setText: (text: string, touches?: string) => void
  readonly open: (files: readonly SourceFile[]) => void
  readonly openCode: (code: string) => void
  readonly begin: (preset: string) => void
  /** Back to what was opened. */
  readonly reset: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly forgive: () => void
}

export function useDraft(code: string): Edited {
  const [first] = useState(keptDraft)
  const [history, setHistory] = useState<History>(() => begun(first.draft))
  const [origin, setOrigin] = useState(first.origin)
  const [refused, setRefused] = useState<readonly string[]>([])
  const draft = history.now
  const understood = useUnderstood(draft)
  useEffect(() => remember(kept, { draft, origin }), [draft, origin])
  // An address that holds another draft than this would bring that one back when the page is loaded again.
  useEffect(() => globalThis.history.replaceState(null, '', '#sandbox'), [draft])

  const put = (next: Draft, touches: string | null = null) => {
    setRefused([])
    setHistory((before) => changed(before, next, touches))
  }
  const setText = (text: string, touches?: string) => put({ ...draft, text }, touches)
  const begin = (draft: Draft) => {
    put(draft)
    setOrigin(draft)
  }
  const open = (files: readonly SourceFile[]) => {
    const opened = openFiles(files)
    if (opened.ok) begin(opened.draft)
    else setRefused(opened.problems)
  }
  const openCode = async (written: string) => {
    const text = await textOfCode(written)
    if (text === null) setRefused([words.sandbox.brokenCode])
    else open([{ path: 'sandbox.yaml', text }])
  }
  useEffect(() => {
    if (code !== '') openCode(code)
  }, [code])

  return {
    ...understood,
    draft,
    refused,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    edit: (edits) => setText(edited(draft.text, edits), touched(edits)),
    setText,
    open,
    openCode,
    begin: (preset) => begin(presetDraft(preset)),
    reset: () => put(origin),
    undo: () => setHistory(undone),
    redo: () => setHistory(redone),
    forgive: () => setRefused([]),
  }
}

/** What a slider or a list changes: one text, which may be changed again. Anything else is a step of its own. */
function touched(edits: readonly Edit[]): string | undefined {
  const [only] = edits
  return edits.length === 1 && typeof only!.value === 'string' ? only!.path.join('.') : undefined
}

interface Kept {
  readonly draft: Draft
  /** What it was when it was opened. */
  readonly origin: Draft
}

/** The draft of the last visit, finished or not. */
function keptDraft(): Kept {
  const last = remembered<Partial<Kept>>(kept)
  if (isDraft(last?.draft) && isDraft(last?.origin)) return last as Kept
  const beginning = presetDraft(presets[0]!)
  return { draft: beginning, origin: beginning }
}

function isDraft(kept: Draft | undefined): boolean {
  return typeof kept?.text === 'string' && typeof kept.file === 'string' && typeof kept.logs === 'object'
}

function useUnderstood(
  draft: Draft,
): Pick<Edited, 'scenario' | 'plan' | 'values' | 'problems' | 'warnings' | 'problemsAt'> {
  const sound = useRef<Scenario | null>(null)
  const lived = useRef<{ readonly plan: Plan; readonly text: string } | null>(null)
  return useMemo(() => {
    const read = readDraft(draft)
    if (read.ok) sound.current = read.scenario
    sound.current ??= meaningOf(presetDraft(presets[0]!))
    const scenario = sound.current
    const written = readDocument({ path: draft.file, text: draft.text }).node ?? scenario.written
    const problems = read.ok ? [] : read.problems
    // A plan that stays the same stays the same object: what is being watched goes on.
    const plan = toPlan(scenario)
    const text = JSON.stringify(plan)
    if (lived.current?.text !== text) lived.current = { plan, text }
    return {
      scenario,
      plan: lived.current.plan,
      values: new Values(written, scenario),
      problems,
      warnings: read.warnings,
      problemsAt: problemsIn(problems, draft.text),
    }
  }, [draft])
}

function meaningOf(draft: Draft): Scenario {
  const read = readDraft(draft)
  if (!read.ok) throw new Error(read.problems.map((problem) => formatProblem(problem)).join('\n'))
  return read.scenario
}
