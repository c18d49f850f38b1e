import { type Defined, type Estimate, estimate, isDefined } from '../../statistics/Estimate.ts'
import { mean } from '../../statistics/mean.ts'
import { pairedDifference } from '../../statistics/pairedDifference.ts'
import { ratioOfMeans } from '../../statistics/ratioOfMeans.ts'
import type { Comparison, StrategyResult } from '../../study/Comparison.ts'
import { measureOf } from '../../study/measureOf.ts'
import { type Figure, isNumber, type NumberFigure } from './Figure.ts'
import type { Lesson } from './lessonSchema.ts'
import type { Given, Results } from './Results.ts'

type Written = Lesson['figures'][string]

/**
 * The figures of a lesson from what came out, by name. One that has no value (a ratio to nothing, a measure that nobody
 * shows) is left out, as are those made of it.
 */
export function figuresOf(lesson: Pick<Lesson, 'figures' | 'runs'>, results: Results): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>()
  // A figure that is made of others stands after them.
  for (const [name, written] of Object.entries(lesson.figures)) {
    const figure = figureOf(written, found, lesson, results)
    if (figure !== null) found.set(name, figure)
  }
  return found
}

function figureOf(
  written: Written,
  known: ReadonlyMap<string, Figure>,
  { runs }: Pick<Lesson, 'runs'>,
  results: Results,
): Figure | null {
  if ('played' in written) {
    const given = results.game?.[written.played]
    return given === undefined ? null : ofGame(written, given)
  }
  if ('minus' in written) return combined(written.figure, written.minus, known, minus)
  if ('of' in written) return combined(written.figure, written.of, known, share)
  const comparison = results.runs[written.run ?? runs[0]!.name]
  if (comparison === undefined) return null
  if ('best' in written) return bestIn(comparison, written.best, written.among)
  const strategy = comparison.strategies.find(({ name }) => name === written.strategy)
  return strategy === undefined ? null : ofStrategy(written, strategy, comparison)
}

function ofGame({ who, from, until }: Extract<Written, { played: unknown }>, given: Given): Figure | null {
  const periods = { from: from - 1, until }
  if (who !== 'usual') {
    const course = given[who].slice(periods.from, periods.until)
    return course.length === 0 ? null : plain(mean(course))
  }
  const course = given.usual.slice(periods.from, periods.until)
  const groups = course[0]?.map((_, group) => mean(course.map((means) => means[group]!))) ?? []
  return groups.length === 0 ? null : withValues({ values: groups })
}

function ofStrategy(written: Written, strategy: StrategyResult, comparison: Comparison): Figure | null {
  if ('outcome' in written) return withValues(strategy.outcomes[written.outcome])
  if ('difference' in written) {
    const id = written.difference
    const difference = strategy.differences[id]
    if (difference === undefined) return null
    const base = comparison.strategies.find(({ name }) => name === comparison.baseline)!
    const [own, others] = [strategy.outcomes[id]?.values ?? [], base.outcomes[id]?.values ?? []]
    const paired = own.length === difference.n && others.length === difference.n
    return {
      ...plain(difference.mean),
      low: difference.low,
      high: difference.high,
      values: paired ? own.map((value, at) => value - others[at]!) : null,
      differenceIn: measureOf(comparison, id),
    }
  }
  if ('course' in written) {
    const days = strategy.course[written.course]?.mean.slice(written.from - 1, written.until - 1) ?? []
    return days.length === 0 ? null : plain(mean(days))
  }
  if ('return' in written) {
    const { perAct, perHour } = strategy.reciprocity
    return defined(written.return === 'per act' ? perAct : perHour, written.times)
  }
  if ('spent' in written) {
    const spent = written.spent === 'hours' ? strategy.minutes.spent / 60 : strategy.outreachActs
    return plain((spent * 7) / comparison.days)
  }
  return null
}

/** The strategy with the best mean, as the measure counts better. */
function bestIn(comparison: Comparison, id: string, among: readonly string[] | undefined): Figure | null {
  const sign = measureOf(comparison, id).better === 'less' ? -1 : 1
  const worth = ({ outcomes }: StrategyResult) => sign * (outcomes[id]?.mean ?? Number.NEGATIVE_INFINITY)
  const looked = comparison.strategies.filter(({ name }) => among === undefined || among.includes(name))
  const [best] = looked.sort((a, b) => worth(b) - worth(a))
  return best === undefined ? null : { strategy: best.name }
}

type Combine = (a: NumberFigure, b: NumberFigure) => NumberFigure | null

function combined(first: string, second: string, known: ReadonlyMap<string, Figure>, combine: Combine): Figure | null {
  const [a, b] = [known.get(first), known.get(second)]
  return a === undefined || b === undefined || !isNumber(a) || !isNumber(b) ? null : combine(a, b)
}

/** Runs share their draws, so that replicates can be compared one by one. */
const minus: Combine = (a, b) => {
  if (!arePaired(a, b)) return plain(a.mean - b.mean)
  const { mean, low, high } = pairedDifference(a.values!, b.values!, 'neither')
  return { ...plain(mean), low, high, values: a.values!.map((value, at) => value - b.values![at]!) }
}

const share: Combine = (a, b) => {
  if (arePaired(a, b)) return defined(ratioOfMeans(a.values!, b.values!, 'it is nothing'), 1)
  return b.mean === 0 ? null : plain(a.mean / b.mean)
}

function arePaired(a: NumberFigure, b: NumberFigure): boolean {
  return a.values !== null && a.values.length === b.values?.length
}

function plain(value: number): NumberFigure {
  return { mean: value, low: null, high: null, values: null, differenceIn: null }
}

function withValues(outcome: { readonly values: readonly number[] } | undefined): NumberFigure | null {
  if (outcome === undefined) return null
  const { mean, low, high } = estimate(outcome.values)
  return { ...plain(mean), low, high, values: outcome.values }
}

function defined(value: Defined<Estimate>, times: number): NumberFigure | null {
  if (!isDefined(value)) return null
  const by = (end: number | null) => (end === null ? null : end * times)
  return { ...plain(value.mean * times), low: by(value.low), high: by(value.high) }
}
