import type { ReplicateResult, StrategyRun } from '../../community/ReplicateResult.ts'
import { type Defined, estimate, isDefined } from '../../statistics/Estimate.ts'
import { ratioOfMeans } from '../../statistics/ratioOfMeans.ts'
import { ratioValues } from '../../statistics/ratioValues.ts'
import type { Question } from '../Question.ts'
import { gainedKindness, NOTHING } from '../reciprocity.ts'
import type { Ablation, Passed, Through } from './Ablation.ts'
import { parts as catalogue } from './parts.ts'

/** The returns of a strategy, one value per replicate, in a community with everything on or without a part. */
type ReturnOf = (results: readonly ReplicateResult[]) => Defined<readonly number[]>

/**
 * Takes the returns of a comparison apart. Null when that was not asked for.
 *
 * @param whole results with everything on
 * @param ablated results without a part, of which there may be fewer
 */
export function ablationOf(
  question: Question,
  whole: readonly ReplicateResult[],
  ablated: readonly ReplicateResult[],
): Ablation | null {
  const { strategies, baseline, decideBy, without } = question
  if (without.length === 0) return null
  const parts = catalogue.filter(({ name }) => without.includes(name))
  const byPart = new Map(parts.map(({ name }) => [name, paired(name, whole, ablated)]))
  const base = strategies.indexOf(baseline)
  return {
    parts: parts.map(({ name, sentence, of }) => ({ name, sentence, of, replicates: byPart.get(name)!.length })),
    strategies: strategies.flatMap((name, s) =>
      s === base
        ? []
        : [
            {
              name,
              difference: through(whole, byPart, (results) =>
                differences(results, ({ runs }) => [outcome(runs[s]!, decideBy), outcome(runs[base]!, decideBy)]),
              ),
              reciprocity: through(whole, byPart, (results) => reciprocities(results, s)),
            },
          ],
    ),
  }
}

type Pair = { readonly whole: ReplicateResult; readonly without: ReplicateResult }

/** Replicates that were lived both ways. */
function paired(name: string, whole: readonly ReplicateResult[], ablated: readonly ReplicateResult[]): Pair[] {
  const found = new Map(ablated.flatMap((one) => (one.without === name ? [[one.replicate, one] as const] : [])))
  return whole.flatMap((one) => {
    const other = found.get(one.replicate)
    return other === undefined ? [] : [{ whole: one, without: other }]
  })
}

function through(
  results: readonly ReplicateResult[],
  byPart: ReadonlyMap<string, readonly Pair[]>,
  returnOf: ReturnOf,
): Defined<Through> {
  const values = returnOf(results)
  if (!isDefined(values)) return values
  const amounts = new Map<string, readonly number[]>()
  const parts = [...byPart].map(([name, pairs]): [string, Defined<Passed>] => {
    if (pairs.length === 0) return [name, { notDefined: 'no replicate without it is finished' }]
    const whole = returnOf(pairs.map((pair) => pair.whole))
    const without = returnOf(pairs.map((pair) => pair.without))
    if (!isDefined(whole)) return [name, whole]
    if (!isDefined(without)) return [name, { notDefined: `without it ${without.notDefined}` }]
    const amount = whole.map((value, i) => value - without[i]!)
    if (pairs.length === results.length) amounts.set(name, amount)
    return [name, { without: estimate(without), amount: estimate(amount), share: shareOf(amount, whole) }]
  })
  return { whole: estimate(values), parts: Object.fromEntries(parts), rest: restOf(values, amounts, byPart) }
}

/** What the channels do not explain one by one. */
function restOf(
  whole: readonly number[],
  amounts: ReadonlyMap<string, readonly number[]>,
  byPart: ReadonlyMap<string, unknown>,
): Through['rest'] {
  const channels = catalogue.filter(({ name, of }) => of === null && byPart.has(name))
  const missing = channels.filter(({ name }) => !amounts.has(name)).map(({ name }) => name)
  if (missing.length > 0) return { notDefined: `what comes through ${missing.join(', ')} is not known` }
  const through = channels.map(({ name }) => amounts.get(name)!)
  // Rounded to what such sums can know: else errors in the last bits would have an interval.
  const grain = 1e-12 * Math.max(...[whole, ...through].flat().map(Math.abs))
  const rest = whole.map((value, i) => {
    const left = through.reduce((sum, amount) => sum - amount[i]!, value)
    return grain === 0 ? 0 : Math.round(left / grain) * grain
  })
  return { amount: estimate(rest), share: shareOf(rest, whole) }
}

function shareOf(amount: readonly number[], whole: readonly number[]) {
  return ratioOfMeans(amount, whole, 'there is no return to take a share of')
}

function outcome(run: StrategyRun, measure: string): number | null {
  return run.outcomes[measure] ?? null
}

/** A replicate without a value spoils the pairing with the others, so that none is given. */
function differences(
  results: readonly ReplicateResult[],
  pairOf: (result: ReplicateResult) => readonly [number | null, number | null],
): Defined<readonly number[]> {
  const values: number[] = []
  for (const result of results) {
    const [a, b] = pairOf(result)
    if (a === null || b === null) return { notDefined: 'the measure has no value in some replicate' }
    values.push(a - b)
  }
  return values
}

function reciprocities(results: readonly ReplicateResult[], s: number): Defined<readonly number[]> {
  const runs = results.map((result) => result.runs[s]!)
  const gained = gainedKindness(
    runs,
    results.map(({ twin }) => twin),
  )
  const acts = runs.map(({ outreachActs }) => outreachActs)
  const ratio = ratioOfMeans(gained, acts, NOTHING)
  return isDefined(ratio) ? ratioValues(gained, acts) : ratio
}
