import type { History } from '../../src/cascade/History.ts'
import { createActLog, enterAct, type Factor, factors } from '../../src/community/ActLog.ts'
import { BRAND } from '../../src/community/Community.ts'
import { standardActs } from '../../src/model/acts.ts'
import { keyFromSeed } from '../../src/random/Key.ts'
import { stream, uniform } from '../../src/random/Stream.ts'

export interface Entry {
  readonly step: number
  /** By default `contribute`. */
  readonly act?: string
  /** By default person 0; −1 is the team. */
  readonly actor?: number
  readonly target?: number
  /** Number of an earlier entry, from 1. */
  readonly cause?: number
  readonly factor?: Factor
}

/** A history of ten days and a hundred people, fifty of them founders, that holds these acts. */
export function historyFrom(entries: readonly Entry[], more: Partial<History> = {}): History {
  const log = createActLog(true)
  for (const { step, act = 'contribute', actor = 0, target = actor, cause = 0, factor = 'none' } of entries) {
    const row = standardActs.findIndex(({ name }) => name === act)
    const id = enterAct(log, step, actor, row, target, cause, factors.indexOf(factor))
    if (actor === BRAND && row >= 0) log.byTeam[id] = 1
  }
  return {
    log,
    acts: standardActs,
    events: [],
    days: 10,
    stepsPerDay: 1,
    people: 100,
    founders: 50,
    residents: 100,
    ...more,
  }
}

/** A generator of uniform numbers for a test. */
export function uniforms(seed: string): () => number {
  const { a, b } = stream(keyFromSeed(seed), 0, 0, 0)
  let n = 0
  return () => uniform(a, b, n++, 0)
}

/** A Poisson number, by the product of uniforms (Knuth). */
export function poisson(mean: number, draw: () => number): number {
  let k = 0
  for (let product = draw(); product > Math.exp(-mean); product *= draw()) k++
  return k
}
