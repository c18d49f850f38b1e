import { meanDegree } from '../network/meanDegree.ts'
import { targets } from '../network/targets.ts'
import { transitivity } from '../network/transitivity.ts'
import type { ReplicateResult } from './ReplicateResult.ts'
import type { World } from './World.ts'

/** People whose neighbourhoods are looked at for the transitivity, about. */
const sampled = 500

/** What the scenario asks of the network, and what the one that was drawn is like. */
export function networkFigures(world: World): ReplicateResult['network'] {
  const { graph, plan, key, replicate, residents } = world
  const target = plan.network.kind === 'circles' ? targets(plan.network) : null
  const share = Math.min(1, sampled / residents)
  // Raiders know nobody and are no part of the network that was asked for.
  return [
    {
      name: 'mean degree',
      target: target?.meanDegree ?? null,
      achieved: (meanDegree(graph) * world.count) / residents,
    },
    {
      name: 'transitivity',
      target: target?.transitivity ?? null,
      achieved: transitivity(graph, { share, key, replicate }),
    },
  ]
}
