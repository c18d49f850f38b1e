import type { Comparison, StrategyResult } from '../../src/study/Comparison.ts'
import { comparisonFixture, PLANS } from '../study/comparisonFixture.ts'
import { figures, likeness } from '../study/likenessFixture.ts'

/** Names that have broken a chart or a page somewhere. */
export const HARD_NAMES = [
  '<script>alert(1)</script>',
  "datum['x'].y",
  'a.b[0] \\ "quoted" `$\u007b1+1}`',
  'answer every question that newcomers ask within two days of their joining, and thank them for asking',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
  'שלום לכולם ומרחבא',
  '__proto__',
  'null',
]

const [handsOff, ...others] = PLANS

/** Comparisons at the ends of what can happen; every one of them must be drawn without a warning. */
export const hardComparisons: Readonly<Record<string, () => Comparison>> = {
  'five strategies': () => comparisonFixture(),
  'one replicate': () => comparisonFixture({ replicates: 1 }),
  'two replicates': () => comparisonFixture({ replicates: 2 }),
  'one strategy': () => comparisonFixture({}, [handsOff!]),
  'two strategies, the other one with a long name and one measure beside': () =>
    comparisonFixture({ also: ['complaints'] }, [handsOff!, { ...others[0]!, name: HARD_NAMES[3]! }]),
  'eight strategies with hard names': () =>
    comparisonFixture(
      {
        title: '<script>alert(1)</script>',
        question: '"></title><img src=x onerror=alert(1)> & so on?',
        baseline: HARD_NAMES[0]!,
        events: HARD_NAMES.map((name, i) => ({ name, from: 1 + 20 * i, until: 10 + 20 * i })),
      },
      HARD_NAMES.map((name, i) => ({ ...PLANS[i % PLANS.length]!, name })),
    ),
  'no difference at all': () => changed(() => 100),
  'nothing happened': () => changed(() => 0),
  'tiny and negative numbers': () => changed((value) => (value - 430) * 1e-7),
  'huge numbers': () => changed((value) => value * 1e9),
  'less is better': () =>
    comparisonFixture({ decideBy: 'complaints', also: ['shares'], mattersFrom: { amount: 1, share: null } }),
  'neither is better': () => {
    const comparison = comparisonFixture()
    return { ...comparison, measures: comparison.measures.map((facts) => ({ ...facts, better: 'neither' as const })) }
  },
  'weeks instead of dates, and a single week': () => comparisonFixture({ starts: null, days: 7 }),
  'a year in dates with an event to its end': () =>
    comparisonFixture({ days: 365, starts: '2026-12-15', events: [{ name: 'campaign', from: 300, until: 366 }] }),
  'a measure known at the end only': () => {
    const comparison = comparisonFixture({ decideBy: 'retention', also: [], mattersFrom: { amount: 1, share: null } })
    const strategies = comparison.strategies.map((strategy) => ({ ...strategy, course: {} }))
    return { ...comparison, strategies }
  },
  'a log that it is not like': () => {
    const other = { ...figures(4e6), weekly: [0, 0, 3e6, 1] }
    return comparisonFixture({ likeness: likeness(figures(12), figures(1), other) })
  },
  'a log in which nobody wrote to anybody': () => {
    const nothing = { ...figures(null), weekly: [0, 0, 0] }
    return comparisonFixture({ replicates: 1, likeness: likeness(nothing, nothing) })
  },
  'no value elsewhere': () => {
    const comparison = comparisonFixture()
    const without = ({ joins: _, ...rest }: StrategyResult['differences']) => rest
    return {
      ...comparison,
      strategies: comparison.strategies.map((strategy) =>
        strategy.name === 'thank' ? { ...strategy, differences: without(strategy.differences) } : strategy,
      ),
    }
  },
}

/** The fixture with every outcome put through `change`, a straight line, and with the differences that follow. */
function changed(change: (value: number) => number): Comparison {
  const comparison = comparisonFixture()
  const put = (found: unknown, change: (value: number) => number): unknown =>
    typeof found === 'number'
      ? change(found)
      : Array.isArray(found)
        ? found.map((item) => put(item, change))
        : found !== null && typeof found === 'object'
          ? Object.fromEntries(
              Object.entries(found).map(([key, value]) => [
                key,
                ['n', 'betterShare', 'varianceLeft'].includes(key) ? value : put(value, change),
              ]),
            )
          : found
  return {
    ...comparison,
    strategies: comparison.strategies.map((strategy) => ({
      ...strategy,
      outcomes: put(strategy.outcomes, change) as StrategyResult['outcomes'],
      differences: put(strategy.differences, (value) => change(value) - change(0)) as StrategyResult['differences'],
      course: put(strategy.course, change) as StrategyResult['course'],
    })),
  }
}
