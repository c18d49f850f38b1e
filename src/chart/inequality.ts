import type { ActShares, Comparison } from '../study/Comparison.ts'
import { formatCount, formatEstimate, quoted } from '../study/format.ts'
import { standings } from '../study/standings.ts'
import { axis } from './axis.ts'
import type { Chart } from './Chart.ts'
import { colours } from './colours.ts'
import { extent } from './extent.ts'
import { glance } from './glance.ts'
import { hoverEstimate } from './hoverEstimate.ts'
import { interval, intervals } from './intervals.ts'
import { lorenzPanel } from './lorenzPanel.ts'
import { panelTitle } from './panelTitle.ts'
import { percent } from './percent.ts'
import { ranked } from './ranked.ts'
import { rows } from './rows.ts'
import { sheet } from './sheet.ts'
import { inequalityFinding } from './teamFindings.ts'

const GAP = 28
const SIDE = 270
const ROW = 42
/** Pixels that the labels and the title of the vertical axis take. */
const Y_AXIS = 56
/** The measure of the catalogue that says the same in one number. */
const GINI = 'inequality'

/**
 * How unequally members act: the Lorenz curve of the strategy that the verdict speaks of, in front of all others, and
 * beside it how much the most active tenth does with each of them.
 */
export function inequality(comparison: Comparison, width: number): Chart {
  const { baseline, replicates } = comparison
  const colour = colours(comparison)
  const strategies = ranked(comparison).flatMap(({ name, actShares, outcomes }) =>
    actShares === null ? [] : [{ name, ...actShares, colour: colour.get(name)!, gini: outcomes[GINI] ?? null }],
  )
  const { name: spokenOf } = standings(comparison).subject
  const subject = strategies.find(({ name }) => name === spokenOf) ?? strategies[0]!
  const depth = ({ name }: { readonly name: string }) => (name === subject.name ? 2 : name === baseline ? 1 : 0)
  const curves = strategies
    .map((strategy) => ({ ...strategy, inFront: depth(strategy) > 0 }))
    .sort((a, b) => depth(a) - depth(b))

  const beside = width >= 500
  const side = beside ? SIDE : width - Y_AXIS - 36
  const names = rows(
    strategies.map(({ name }) => name),
    width,
  )
  const plot = Math.floor((beside ? width - side - Y_AXIS - GAP : width) - names.width - 24)
  const shares = strategies.map(({ mostActive }) => percent(mostActive)!)
  const tenths = strategies.map(({ name: of, gini, colour: hue }, row) => {
    const share = shares[row]!
    const text = `${glance(share, shares)} %`
    const more = gini === null ? '' : `; Gini coefficient ${glance(gini)}`
    const say = (told: string) => `the most active 10 % of members do ${told} of all acts${more}`
    const description = hoverEstimate(of, share, say, { words: () => text })
    return interval(row, share, { colour: hue, of, text, description })
  })
  const ends = extent(tenths.flatMap(({ low, high }) => [low, high]))
  const x = axis('% of all acts by the most active 10 %', ends, plot)

  const title = inequalityFinding(comparison)
  const bands =
    replicates > 1
      ? `bands hold the middle 80 % of ${formatCount(replicates, 'replicate')}, bars are 95 % intervals`
      : 'one replicate has no interval'
  const behind = curves.some(({ inFront }) => !inFront) ? ' Thin lines: the other strategies.' : ''
  const gini = subject.gini === null ? '' : ` Gini coefficient: ${formatEstimate(subject.gini)}.`
  const subtitle = `Acts of all who were members on any day, with ${quoted(subject.name)}; ${bands}.${behind}${gini}`
  return {
    name: 'inequality',
    title,
    alt: `${title}. ${subtitle}`,
    caption:
      'If all acted alike, the curve would be the dashed line. The further it sags, the more depends on a few; the Gini coefficient is the area between both, doubled. That a few do most is how communities are: watch whether a strategy leans on them more.',
    table: tableOf(strategies),
    spec: {
      ...sheet(title, subtitle, width),
      params: names.params,
      columns: beside ? 2 : 1,
      spacing: { row: 24, column: GAP },
      concat: [
        lorenzPanel(curves, side),
        {
          title: panelTitle('The most active 10 %', plot),
          width: plot,
          height: Math.max(ROW, names.height) * strategies.length,
          data: { values: tenths },
          encoding: { y: names.y },
          layer: intervals(x),
        },
      ],
    },
  }
}

function tableOf(strategies: readonly (ActShares & { readonly name: string })[]) {
  return {
    columns: ['strategy', 'least active members (%)', 'share of all acts (%)', 'middle 80 % from', 'middle 80 % to'],
    rows: strategies.flatMap(({ name, curve: { mean, low, high } }) =>
      mean.map((share, i) => [name, (100 * i) / (mean.length - 1), 100 * share, 100 * low[i]!, 100 * high[i]!]),
    ),
  }
}
