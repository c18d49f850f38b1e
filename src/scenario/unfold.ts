import type { Gate } from '../community/Plan.ts'
import type { Settings } from './schema/scenarioSchema.ts'
import type { Rule } from './schema/strategies.ts'

/** First day and end (exclusive); null where there is none. */
export interface Phase {
  readonly from: number | null
  readonly until: number | null
}

/** The time that one `use` has for all of its lines. */
export interface OwnTime {
  readonly minutesPerWeek: number
}

/** A line that does an act, as it stands in a strategy once all that is used has been unfolded. */
export interface UnfoldedRule {
  readonly line: Rule
  /** Index of the line of the strategy itself: this one, or the `use` that brings it. */
  readonly place: number
  /** Names of the strategies used on the way to it, outermost first. */
  readonly through: readonly string[]
  /** Who of the team does it. */
  readonly by: string
  /** The phase of the line within those of every `use` around it and of the person who does it. */
  readonly phase: Phase
  /** The times of every `use` around it, outermost first; lines of the same `use` share theirs. */
  readonly times: readonly OwnTime[]
  /** What measures start and stop: every `use` around it, outermost first, then the line; lines of one `use` share its. */
  readonly gates: readonly Gate[]
}

interface Around {
  readonly place: number | null
  readonly through: readonly string[]
  readonly by: string | undefined
  readonly phase: Phase
  readonly times: readonly OwnTime[]
  readonly gates: readonly Gate[]
}

const always: Phase = { from: null, until: null }

/** The days that are in both phases. */
export function cut(a: Phase, b: Phase): Phase {
  return { from: latest(a.from, b.from), until: earliest(a.until, b.until) }
}

export function isEmpty({ from, until }: Phase): boolean {
  return until !== null && until <= (from ?? 1)
}

/**
 * All lines of a strategy that do something, in order, with what each `use` around them sets: the phases cut each other,
 * each time is a limit of its own, what measures start must have been started, and `by` counts for lines that do not
 * name anybody, the nearest first.
 */
export function unfold(name: string, { strategies, team }: Pick<Settings, 'strategies' | 'team'>): UnfoldedRule[] {
  const rules: UnfoldedRule[] = []
  const follow = (strategy: string, around: Around) => {
    for (const [index, line] of strategies[strategy]!.entries()) {
      const place = around.place ?? index
      const by = line.by ?? around.by
      const gates = [...around.gates, ...gateOf(line)]
      if (line.kind === 'do') {
        const doer = by ?? Object.keys(team)[0]!
        const there = { from: team[doer]!.from ?? null, until: team[doer]!.until ?? null }
        const phase = cut(cut(around.phase, phaseOf(line)), there)
        rules.push({ line, place, through: around.through, by: doer, phase, times: around.times, gates })
      } else if (line.use !== name && !around.through.includes(line.use)) {
        const times = line.time === undefined ? around.times : [...around.times, { minutesPerWeek: line.time }]
        const through = [...around.through, line.use]
        follow(line.use, { place, through, by, phase: cut(around.phase, phaseOf(line)), times, gates })
      }
    }
  }
  follow(name, { place: null, through: [], by: undefined, phase: always, times: [], gates: [] })
  return rules
}

/** The days of a line by what is written on it. */
export function phaseOf({ at, from, until }: Pick<Rule, 'at' | 'from' | 'until'>): Phase {
  if (at !== undefined) return { from: at, until: at + 1 }
  return { from: from ?? null, until: typeof until === 'number' ? until : null }
}

/** What a line itself sets; none where no measure is watched. */
function gateOf({ when, until }: Pick<Rule, 'when' | 'until'>): Gate[] {
  const stop = typeof until === 'object' ? until : null
  return when === undefined && stop === null ? [] : [{ when: when ?? null, until: stop }]
}

function latest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b)
}

function earliest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b)
}
