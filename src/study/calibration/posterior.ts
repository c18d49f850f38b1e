import type { Posterior } from '../../design/abc.ts'
import { valueAt } from '../../design/Dimension.ts'
import { correlations, moments, weightedQuantile } from '../../design/moments.ts'
import type { Parameter } from '../../scenario/calibration/Calibration.ts'
import type { ParameterPosterior, PosteriorFacts } from './Calibrated.ts'

/** A posterior at least so wide, for its prior, has taught nothing worth naming. */
const NOT_IDENTIFIED = 0.8
/** Parameters more strongly correlated are known only together. */
const TOGETHER = 0.9
/** Standard deviation of the even prior from 0 to 1. */
const PRIOR = Math.sqrt(1 / 12)

/** What particles say about all parameters together. */
export function posteriorFacts(
  names: readonly string[],
  parameters: readonly Parameter[],
  posterior: Posterior,
): PosteriorFacts {
  const { particles, tolerance, effectiveSize, acceptance, evaluations } = posterior
  return {
    parameters: names,
    particles: particles.map(({ point, weight, distance }) => ({
      values: point.map((u, i) => valueAt(parameters[i], u)),
      weight,
      distance,
    })),
    correlations: correlations(momentsOf(posterior).covariance),
    tolerance,
    effectiveSize,
    acceptance,
    evaluations,
  }
}

/** What particles say about each parameter. */
export function parameterPosteriors(posterior: Posterior, facts: PosteriorFacts): ParameterPosterior[] {
  const names = facts.parameters
  const spread = momentsOf(posterior).covariance
  const weights = facts.particles.map(({ weight }) => weight)
  const values = moments(
    facts.particles.map((particle) => particle.values),
    weights,
  )
  return names.map((_, i) => {
    const own = facts.particles.map((particle) => particle.values[i])
    const ofPrior = Math.sqrt(spread[i][i]) / PRIOR
    return {
      mean: values.mean[i],
      sd: Math.sqrt(values.covariance[i][i]),
      low: weightedQuantile(own, weights, 0.025),
      high: weightedQuantile(own, weights, 0.975),
      ofPrior,
      identified: ofPrior <= NOT_IDENTIFIED,
      togetherWith: names.filter((__, j) => j !== i && Math.abs(facts.correlations[i][j]) > TOGETHER),
    }
  })
}

function momentsOf({ particles }: Posterior) {
  return moments(
    particles.map(({ point }) => point),
    particles.map(({ weight }) => weight),
  )
}
