import type { Scenario } from '../../scenario/Scenario.ts'
import { inWords } from './controls/Control.ts'
import { defaultsOf, leavesOf } from './Values.ts'

/** One thing that differs between two scenarios; null where nothing is said and nothing holds. */
export interface Change {
  /** What it is, such as “community: visits”. */
  readonly name: string
  readonly from: string | null
  readonly to: string | null
}

/** Words about a scenario that change nothing in it. */
const talk = ['title', 'question']

/**
 * What was changed from one scenario to another, in the order written. What only one of them says is set against what
 * holds in the other by default; saying a default aloud changes nothing.
 */
export function changesBetween(before: Scenario, after: Scenario): Change[] {
  const [was, is] = [before, after].map(readingOf) as [Reading, Reading]
  const keys = [...new Set([...is.written.keys(), ...was.written.keys()])]
  return keys.flatMap((key) => {
    const [from, to] = [was, is].map(({ written, defaults }) => written.get(key) ?? defaults.get(key) ?? null) as [
      string | null,
      string | null,
    ]
    if (from === to || talk.includes(key)) return []
    return [{ name: key.split('.').map(inWords).join(': '), from, to }]
  })
}

interface Reading {
  readonly written: ReadonlyMap<string, string>
  readonly defaults: ReadonlyMap<string, string>
}

function readingOf(scenario: Scenario): Reading {
  const written = new Map(leavesOf(scenario.written).map(({ labels, text }) => [labels.join('.'), text]))
  return { written, defaults: defaultsOf(scenario) }
}
