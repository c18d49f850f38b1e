import type { Measure } from '../../community/measures.ts'
import type { ReplicateResult } from '../../community/ReplicateResult.ts'
import { correlation } from '../../statistics/correlation.ts'
import { covariance } from '../../statistics/covariance.ts'
import { estimate, isDefined } from '../../statistics/Estimate.ts'
import { mean } from '../../statistics/mean.ts'
import { classify } from '../classify.ts'
import type { Question } from '../Question.ts'
import { type Property, propertiesOf } from './properties.ts'
import type { CommunitiesAlike, HalfOfReplicates, PropertySensitivity, Sensitivity } from './Sensitivity.ts'

/** With fewer replicates the halves would say nothing. */
const FEWEST = 8
/** Communities whose standard deviation is a smaller share of the mean are alike in a property. */
const ALIKE = 0.01

interface Found {
  readonly result: ReplicateResult
  /** This strategy minus the baseline in the measure that decides. */
  readonly difference: number
}

/**
 * What the replicates themselves tell about how far the result depends on chance and on the community.
 *
 * @param results with everything on, in the order of their numbers
 * @param matters the smallest difference worth acting on, in the unit of the measure that decides
 * @returns null where there are too few replicates to halve
 */
export function sensitivityOf(
  { strategies, baseline, decideBy }: Question,
  results: readonly ReplicateResult[],
  matters: number,
  better: Measure['better'],
): Sensitivity | null {
  const base = strategies.indexOf(baseline)
  const found = strategies.flatMap((name, s) => {
    const differences = results.flatMap((result): Found[] => {
      const [own, other] = [s, base].map((run) => result.runs[run!]!.outcomes[decideBy] ?? null)
      return own == null || other == null ? [] : [{ result, difference: own - other }]
    })
    if (s === base || differences.length < FEWEST) return []
    const [first, second] = halved(differences)
    const half = (of: readonly Found[]): HalfOfReplicates => {
      const difference = estimateOf(of)
      return { difference, standing: classify(difference, matters, better) }
    }
    const all = propertiesOf(results[0]!)
    const differing = all.filter((property) => differ(property, results))
    return [
      {
        name,
        halves: [half(first), half(second)] as const,
        properties: differing.flatMap((property) => dependence(property, differences)),
        alike: all.filter((property) => !differing.includes(property)).map((property) => property.name),
      },
    ]
  })
  return found.length === 0 ? null : { strategies: found }
}

function differ({ of }: Property, results: readonly ReplicateResult[]): boolean {
  const values = results.flatMap((result) => of(result) ?? [])
  return values.length > 1 && Math.sqrt(covariance(values)) > ALIKE * Math.abs(mean(values))
}

/** Nothing where the difference is the same in all replicates. */
function dependence({ name, of }: Property, found: readonly Found[]): PropertySensitivity[] {
  const valued = found.flatMap((one) => {
    const property = of(one.result)
    return property === null ? [] : [{ ...one, property }]
  })
  if (valued.length < FEWEST) return []
  const properties = valued.map(({ property }) => property)
  const correlated = correlation(
    properties,
    valued.map(({ difference }) => difference),
  )
  if (!isDefined(correlated)) return []
  const alike = (half: typeof valued): CommunitiesAlike => ({
    property: mean(half.map(({ property }) => property)),
    difference: estimateOf(half),
  })
  const [less, more] = halved(valued.sort((a, b) => a.property - b.property))
  return [{ name, less: alike(less), more: alike(more), correlation: correlated }]
}

function halved<T>(all: readonly T[]): [T[], T[]] {
  const half = Math.floor(all.length / 2)
  return [all.slice(0, half), all.slice(all.length - half)]
}

function estimateOf(found: readonly Found[]) {
  return estimate(found.map(({ difference }) => difference))
}
