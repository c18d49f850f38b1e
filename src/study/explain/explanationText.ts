import { ways } from '../../cascade/branching.ts'
import { beginners, type CascadeFigures } from '../../cascade/cascades.ts'
import { type Defined, type Estimate, isDefined, type NotDefined } from '../../statistics/Estimate.ts'
import { formatCount, formatEstimate, formatNumber, quoted } from '../format.ts'
import type { Explanation, Figures, ToldChain } from './Explanation.ts'

/** The chains as sentences, then the figures. */
export function explanationText({ title, strategy, replicate, chains, figures }: Explanation): string {
  const told = chains.length === 0 ? ['No act led to another one.'] : chains.map(chainText)
  return [
    `${title}, ${quoted(strategy)}, replicate ${replicate}: the chains with most joins, then the longest`,
    '',
    ...told,
    '',
    ...figuresText(figures),
  ].join('\n')
}

function chainText({ sentence, acts, joins }: ToldChain, place: number): string {
  const came = joins.length === 0 ? '' : `; ${formatCount(joins.length, 'join')}`
  return `${place + 1}. ${sentence}\n   [${acts.length === 1 ? 'act' : 'acts'} ${acts.join(', ')}${came}]`
}

function figuresText({ replicates, window, kindness, harm, cascades }: Figures): string[] {
  const begun = beginners.filter((beginner) => cascades[beginner].count.mean > 0)
  const rows: [string, (figures: CascadeFigures) => string][] = [
    ['in a replicate', ({ count }) => formatEstimate(count)],
    ['mean size', ({ size }) => figure(size)],
    ['median size', ({ medianSize }) => (medianSize === null ? '' : formatNumber(medianSize))],
    ['largest', ({ largest }) => (largest === null ? '' : formatNumber(largest))],
    ['share of one act', ({ alone }) => figure(alone)],
    ['mean depth', ({ depth }) => figure(depth)],
    ['structural virality', ({ virality }) => figure(virality)],
  ]
  return [
    `From ${formatCount(replicates, 'replicate')}; acts and cascades with at least ${formatCount(window, 'day')} to follow`,
    '',
    ...table([
      ['caused per act', ...ways],
      ['kind acts per kind act', ...ways.map((way) => figure(kindness[way]))],
      ['harmful acts per harmful act', ...ways.map((way) => figure(harm[way]))],
    ]),
    '',
    ...table([
      ['cascades begun by', ...begun],
      ...rows.map(([name, cell]) => [name, ...begun.map((beginner) => cell(cascades[beginner]))]),
    ]),
    ...undefinedIn([kindness, harm, ...begun.map((beginner) => cascades[beginner])]),
  ]
}

const NOT_DEFINED = 'not defined'

function figure(estimate: Defined<Estimate>): string {
  return isDefined(estimate) ? formatEstimate(estimate) : NOT_DEFINED
}

/** Why figures are not defined, each reason once. */
function undefinedIn(figures: readonly object[]): string[] {
  const values: unknown[] = figures.flatMap(Object.values)
  const reasons = values.flatMap((value) => (isDefined(value) ? [] : [(value as NotDefined).notDefined]))
  return reasons.length === 0 ? [] : ['', `  ${NOT_DEFINED}, because ${[...new Set(reasons)].join('; or because ')}`]
}

/** Lines with columns under each other. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd())
}
