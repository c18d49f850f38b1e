import type { StrategyRun } from '../../community/ReplicateResult.ts'
import { type Defined, type Estimate, estimate, isDefined } from '../../statistics/Estimate.ts'
import { ratioOfMeans } from '../../statistics/ratioOfMeans.ts'
import { hoursSpent } from '../reciprocity.ts'
import type { Counted } from './yields.ts'

/** A yield of some runs − that of others, replicate by replicate. */
export function subtracted(
  { of, name }: Counted,
  a: readonly StrategyRun[],
  b: readonly StrategyRun[],
): Defined<number[]> {
  const values = a.flatMap((run, i) => {
    const [one, other] = [of(run), of(b[i]!)]
    return one === null || other === null ? [] : [one - other]
  })
  return values.length === a.length ? values : { notDefined: `${name} has no value in some replicate` }
}

export function meanOf(values: Defined<readonly number[]>): Defined<Estimate> {
  return isDefined(values) ? estimate(values) : values
}

export function perHour(
  { scale }: Counted,
  values: Defined<readonly number[]>,
  hours: readonly number[],
  nothing: string,
): Defined<Estimate> {
  if (!isDefined(values)) return values
  return ratioOfMeans(
    values.map((value) => scale * value),
    hours,
    nothing,
  )
}

/** Hours spent more in some runs than in others. */
export function furtherHours(a: readonly StrategyRun[], b: readonly StrategyRun[]): number[] {
  return a.map((run, i) => hoursSpent(run) - hoursSpent(b[i]!))
}
