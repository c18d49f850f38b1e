import type { Kernel } from './Kernel.ts'

/** Words (32 bits) of a struct in the memory of the C program, by the names of what they hold. */
type Words<Name extends string> = Readonly<Record<Name, number>>

function inOrder<Name extends string>(...names: Name[]): Words<Name> {
  return Object.fromEntries(names.map((name, k) => [name, k])) as Words<Name>
}

// As they are declared in `src/kernel/Community.h`; `src/kernel/kernel.c` checks where the last ones stand.

/** Short lists with their lengths, and the census before them. */
export const LISTS = inOrder(
  ...([
    'prospects',
    'members',
    'lapsed',
    'roster',
    'rosterCount',
    'frontPage',
    'frontPageCount',
    'frontPageLength',
  ] as const),
  ...(['openNeeds', 'openNeedsCount', 'openNeedsRoom', 'exposures', 'exposuresCount', 'exposuresRoom'] as const),
  ...(['outbox', 'outboxCount', 'outboxRoom'] as const),
)

export const TIES = inOrder(
  ...(['start', 'size', 'room', 'taken', 'capacity'] as const),
  ...(['other', 'touchedAt', 'credit', 'closeness', 'goodwill', 'repeats'] as const),
)

export const LOG = inOrder(
  ...(['detail', 'count', 'capacity'] as const),
  ...(['root', 'step', 'actor', 'target', 'cause', 'row', 'byTeam', 'factor'] as const),
)

/** An exposure; its signal is the double behind them. */
export const EXPOSURE = inOrder('person', 'id', 'row', 'none')
export const EXPOSURE_WORDS = 6

/** An act on its way; its credibility is the double behind them. */
export const SENT = inOrder('actor', 'row', 'target', 'factor', 'cause', 'choice', 'id', 'announces')
export const SENT_WORDS = 10

const most = Math.max(...[LISTS, TIES, LOG].map((words) => Object.keys(words).length))

/** The words of a struct. Good until the memory grows. */
export function wordsAt({ memory }: Kernel, at: number): Int32Array {
  return new Int32Array(memory.buffer, at, most)
}
