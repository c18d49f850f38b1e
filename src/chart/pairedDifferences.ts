import type { Comparison } from '../study/Comparison.ts'
import { formatNumber, quoted } from '../study/format.ts'
import { measureOf } from '../study/measureOf.ts'
import { amount } from './amount.ts'
import { axis } from './axis.ts'
import { barsAre } from './barsAre.ts'
import type { Chart } from './Chart.ts'
import { colours } from './colours.ts'
import { estimateTable } from './estimateTable.ts'
import { extent } from './extent.ts'
import { differenceFinding } from './findings.ts'
import { glanceSigned } from './glance.ts'
import { hoverEstimate } from './hoverEstimate.ts'
import { interval, intervals } from './intervals.ts'
import { ranked } from './ranked.ts'
import { rows } from './rows.ts'
import { sheet } from './sheet.ts'
import { standIn } from './standIn.ts'
import { ink } from './theme.ts'

const ROW = 46

/**
 * Each strategy minus the baseline in a measure; of the one that decides, beside the zone that is too small to matter.
 *
 * @param id of a measure in which a strategy differs from the baseline
 */
export function pairedDifferences(comparison: Comparison, id: string, width: number): Chart {
  const { baseline, decideBy, mattersFrom, replicates } = comparison
  const facts = measureOf(comparison, id)
  const colour = colours(comparison)
  const strategies = ranked(comparison).filter(({ differences }) => differences[id] !== undefined)
  const say = (mean: string) => `${amount(mean, facts)} against ${quoted(baseline)}`
  const found = strategies.map(({ differences }) => differences[id]!)
  const data = strategies.map(({ name: of }, row) => {
    const text = glanceSigned(found[row]!, found)
    const description = hoverEstimate(of, found[row]!, say, { words: () => text })
    return interval(row, found[row]!, { colour: colour.get(of)!, of, text, description })
  })
  const zone = id === decideBy ? mattersFrom.amount : 0
  const domain = extent([0, -zone, zone, ...data.flatMap(({ low, high }) => [low, high])])
  const {
    params,
    y,
    width: names,
    height,
  } = rows(
    strategies.map(({ name }) => name),
    width,
  )
  const x = axis(`difference in ${facts.name} (${facts.unit})`, domain, width - names)

  const title = differenceFinding(comparison, id)
  const subtitle = `Difference to ${quoted(baseline)}, replicate by replicate on the same draws; ${barsAre(replicates)}.`
  const settled = zone > 0 ? 'An interval inside the grey zone is practically the same; any other one' : 'An interval'
  return {
    ...standIn('differences', facts, id === decideBy),
    title,
    alt: `${title}. ${subtitle}`,
    caption: `Each community is run with every strategy on the same draws of chance, so that nothing but the strategy differs. ${settled} that leaves out 0 is better or worse; the rest need more replicates.`,
    spec: {
      ...sheet(title, subtitle, width),
      width,
      autosize: { type: 'fit-x', contains: 'padding' },
      height: Math.max(ROW, height) * strategies.length,
      params,
      layer: [
        ...(zone > 0 ? [zoneMarks(x, domain, zone)] : []),
        {
          data: { values: [{ zero: 0 }] },
          mark: { type: 'rule', color: ink.line, strokeWidth: 1.5 },
          encoding: { x: { field: 'zero', ...x } },
        },
        { data: { values: data }, encoding: { y }, layer: intervals(x) },
      ],
    },
    table: estimateTable(
      ['strategy'],
      `difference in ${facts.name} (${facts.unit})`,
      strategies.map(({ name }, row) => ({ of: [name], estimate: found[row]! })),
    ),
  }
}

/** The zone that is too small to matter, and its name above it. */
function zoneMarks(x: ReturnType<typeof axis>, domain: readonly [number, number], zone: number) {
  const place = labelPlace(domain, zone)
  return {
    data: { values: [{ from: -zone, to: zone, label: `within ±${formatNumber(zone)}: too small to matter` }] },
    layer: [
      {
        mark: { type: 'rect' as const, color: ink.text, opacity: 0.07 },
        encoding: { x: { field: 'from', ...x }, x2: { field: 'to' } },
      },
      {
        mark: { type: 'text' as const, baseline: 'bottom' as const, fontSize: 11, color: ink.quiet, ...place },
        encoding: {
          x: { field: place.align === 'right' ? 'to' : 'from', ...x },
          y: { value: -5 },
          text: { field: 'label' },
        },
      },
    ],
  }
}

/** The label of the zone begins at its left end, or ends at its right end where there is more room to the left. */
function labelPlace([from, to]: readonly [number, number], zone: number): { readonly align: 'left' | 'right' } {
  return { align: to + zone >= zone - from ? 'left' : 'right' }
}
