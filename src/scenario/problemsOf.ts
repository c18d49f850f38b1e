import type * as z from 'zod'
import { keyPlaceOf, type Node, type Path, placeOf } from './Node.ts'
import { nearest, suggestion } from './nearest.ts'
import { type Problem, problemAt } from './Problem.ts'
import { type Schema, schemaAt, unwrap } from './schema/inspect.ts'

type Issue = z.core.$ZodIssue

/** What is wrong at a path, whose last step is the unknown or missing key; `known` are the keys that could be there. */
interface Finding {
  readonly kind: 'unknown' | 'missing' | 'shape' | 'other'
  readonly path: Path
  readonly message: string
  readonly known: readonly string[]
}

/** What to say about an unknown key that means something all the same; null where it does not. */
export type Explain = (whole: Node, path: Path) => string | null

/** Turns what the schema found into problems with places, in words. */
export function problemsOf(
  issues: readonly Issue[],
  schema: Schema,
  whole: Node,
  unknownKey: Explain = () => null,
): Problem[] {
  const findings = withoutConsequences(issues.flatMap((issue) => explain(issue, schema, [])))
  const missing = findings.filter(({ kind }) => kind === 'missing')
  const misspelt = new Set<Finding>()
  const problems: Problem[] = []
  for (const { kind, path, message, known } of findings) {
    if (kind !== 'unknown') continue
    const key = String(path.at(-1))
    const place = keyPlaceOf(whole, path)
    const told = unknownKey(whole, path)
    if (told !== null) {
      problems.push(problemAt(place, `${key}: ${told}`))
      continue
    }
    // A misspelt key is unknown, and missing under its right name: that is one mistake.
    const siblings = missing.filter((other) => sameParent(other.path, path) && !misspelt.has(other))
    const meant = nearest(
      key,
      siblings.map((other) => String(other.path.at(-1))),
    )
    for (const other of siblings) if (other.path.at(-1) === meant) misspelt.add(other)
    problems.push(
      problemAt(place, `${message}${meant === null ? suggestion(key, known) : `; did you mean "${meant}"?`}`),
    )
  }
  for (const finding of findings) {
    if (finding.kind === 'unknown' || misspelt.has(finding)) continue
    problems.push(problemAt(placeOf(whole, finding.path), spoken(finding)))
  }
  return problems
}

/** Without what is said about a whole map that has an unknown key: it may be right once that key is. */
function withoutConsequences(findings: readonly Finding[]): Finding[] {
  const unknown = new Set(findings.filter(({ kind }) => kind === 'unknown').map(({ path }) => path.slice(0, -1).join()))
  return findings.filter(({ kind, path }) => kind !== 'other' || !unknown.has(path.join()))
}

function sameParent(a: Path, b: Path): boolean {
  return a.length === b.length && a.slice(0, -1).every((step, i) => step === b[i])
}

/** The message after what it is about, as far as that has a name. */
function spoken({ kind, path, message }: Finding): string {
  const key = path.filter(isName).at(-1)
  if (key === undefined) return message
  const subject = isName(path.at(-1)!) ? key : `an item of ${key}`
  if (kind === 'shape') return `${subject} ${message}`
  if (kind !== 'missing') return `${subject}: ${message}`
  // A value that is there shows its place; one that is not has to be told where it belongs.
  const within = path.slice(0, -1).filter(isName)
  return `${key} ${message}${within.length === 0 ? '' : ` (in ${within.join('.')})`}`
}

const isName = (step: string | number) => typeof step === 'string'

function explain(issue: Issue, schema: Schema, base: Path): Finding[] {
  const path = [...base, ...(issue.path as Path)]
  const finding = (kind: Finding['kind'], message = issue.message): Finding => ({ kind, path, message, known: [] })
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysOf(schemaAt(schema, issue.path))
      return issue.keys.map((key) => ({
        kind: 'unknown',
        path: [...path, key],
        message: `unknown key "${key}"`,
        known,
      }))
    }
    case 'invalid_key':
      return [finding('other', 'names consist of letters, digits, spaces and hyphens')]
    case 'invalid_union':
      return explainUnion(issue, optionsOf(schemaAt(schema, issue.path)), path)
    case 'invalid_type':
      return [finding(issue.input === undefined ? 'missing' : 'shape')]
    case 'custom':
      return [finding(issue.params?.missing ? 'missing' : issue.params?.shape ? 'shape' : 'other')]
    default:
      return [finding('other')]
  }
}

/** Of several shapes, the one that the value comes nearest to explains what is wrong with it. */
function explainUnion(issue: Issue & { code: 'invalid_union' }, options: readonly Schema[], path: Path): Finding[] {
  if (issue.input === undefined) return [{ kind: 'missing', path, message: issue.message, known: [] }]
  let best: Finding[] | null = null
  for (const [index, issues] of issue.errors.entries()) {
    const findings = issues.flatMap((inner) => explain(inner, options[index]!, path))
    if (findings.some(({ kind, path: at }) => kind === 'shape' && at.length === path.length)) continue
    if (best === null || weight(findings) < weight(best)) best = findings
  }
  return best ?? [{ kind: 'shape', path, message: issue.message, known: [] }]
}

/** A missing key speaks louder against a shape than an unknown one, unless it was only misspelt. */
function weight(findings: readonly Finding[]): number {
  return findings.reduce((sum, { kind, path, known }) => {
    if (kind === 'missing') return sum + 10
    return sum + (kind === 'unknown' && nearest(String(path.at(-1)), known) === null ? 2 : 1)
  }, 0)
}

function keysOf(schema: Schema | null): readonly string[] {
  return schema === null ? [] : Object.keys(unwrap(schema).shape ?? {})
}

function optionsOf(schema: Schema | null): readonly Schema[] {
  return schema === null ? [] : (unwrap(schema).options ?? [])
}
