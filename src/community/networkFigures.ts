import { meanDegree } from '../network/meanDegree.ts'
import { targets } from '../network/targets.ts'
import { transitivity } from '../network/transitivity.ts'
import type { ReplicateResult } from './ReplicateResult.ts'
import type { World } from './World.ts'

/** People whose neighbourhoods are looked at for the transitivity, about. */
const sampled = 500

/** What the scenario asks of the network, and what the one that was drawn is like. */
export function networkFigures(world: World): ReplicateResult['network'] {
  const { graph, circleSize, plan, key, replicate, residents } = world
  const target = plan.network.kind === 'circles' ? targets(plan.network) : null
  const share = Math.min(1, sampled / residents)
  const figures: ReplicateResult['network'][number][] = [
    {
      name: 'mean degree',
      target: target?.meanDegree ?? null,
      // Raiders know nobody and are no part of the network that was asked for.
      achieved: (meanDegree(graph) * world.count) / residents,
    },
    {
      name: 'transitivity',
      target: target?.transitivity ?? null,
      achieved: transitivity(graph, { share, key, replicate }),
    },
  ]
  if (circleSize !== null) {
    const { size } = plan.network.kind === 'log' ? plan.network.circles : plan.network
    figures.push({ name: 'people in a circle', target: size, achieved: circleSize })
  }
  return figures
}
