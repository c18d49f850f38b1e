import type { Log } from './readLog.ts'

export interface LogFacts {
  readonly people: number
  readonly messages: number
  /** Different (sender, recipient) pairs. */
  readonly directedTies: number
  /** Mean number of different others with whom somebody exchanged messages, in whichever direction. */
  readonly meanDegree: number
  /** Share of directed ties whose recipient also wrote to the sender, in [0, 1]. */
  readonly reciprocity: number
}

/** What a log holds, in five numbers: to be shown to whoever imports it, and held against published ones. */
export function logFacts(log: Log): LogFacts {
  const people = log.names.length
  const ties = new Set<number>()
  for (let m = 0; m < log.from.length; m++) ties.add(log.from[m] * people + log.to[m])

  let returned = 0
  for (const tie of ties) {
    const from = Math.floor(tie / people)
    if (ties.has((tie - from * people) * people + from)) returned++
  }
  return {
    people,
    messages: log.from.length,
    directedTies: ties.size,
    meanDegree: (2 * ties.size - returned) / people,
    reciprocity: returned / ties.size,
  }
}
