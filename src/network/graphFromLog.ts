import type { Graph } from './Graph.ts'
import { graphFromEdges } from './graphFromEdges.ts'
import type { Log } from './readLog.ts'

/**
 * Two people are tied if either wrote to the other; n messages between them, in whichever direction, make them
 * 1 − (1 − κ)ⁿ close.
 *
 * @param kappa - closeness κ in (0, 1] that a single message gives
 * @throws RangeError for κ outside (0, 1]
 */
export function graphFromLog(log: Log, kappa: number): Graph {
  return graphFromEdges(log.names.length, log.from, log.to, kappa)
}
