import type { Comparison, PairedDifference } from '../../study/Comparison.ts'
import { formatInterval, formatNumber, quoted } from '../../study/format.ts'
import { measureOf } from '../../study/measureOf.ts'
import { lines } from '../../study/textBlocks.ts'
import { colours } from '../colours.ts'
import { extent } from '../extent.ts'
import { ranked } from '../ranked.ts'
import { signedMean } from '../signedMean.ts'
import type { TextStyle } from './TextStyle.ts'
import { textRows } from './textRows.ts'

/**
 * Each strategy minus the baseline in the measure that decides, as lines of text: an interval on a scale with a line at
 * 0 and the zone that is too small to matter. Empty when no strategy has a difference.
 */
export function differencesText(comparison: Comparison, style: TextStyle, width: number): string[] {
  const { baseline, decideBy, mattersFrom } = comparison
  const { symbols, paint } = style
  const { name: measure, unit } = measureOf(comparison, decideBy)
  const zone = mattersFrom.amount
  const strategies = ranked(comparison).filter(({ name }) => name !== baseline)
  const known = strategies.flatMap(({ differences }) => differences[decideBy] ?? [])
  if (known.length === 0) return []

  const domain = extent([-zone, 0, zone, ...known.flatMap(({ mean, low, high }) => [mean, low, high])])
  const columnOf = (value: number, columns: number) =>
    Math.round(((value - domain[0]) / (domain[1] - domain[0])) * (columns - 1))
  const picture = (found: PairedDifference | undefined, colour: string) => (columns: number) => {
    const at = (value: number) => columnOf(value, columns)
    const cells = Array<string>(columns)
      .fill(' ')
      .fill(symbols.zone, at(-zone), at(zone) + 1)
    cells[at(0)] = symbols.zero
    if (found === undefined) return cells.join('')
    const [from, to] = [at(found.low ?? found.mean), at(found.high ?? found.mean)]
    cells.fill(symbols.interval, from, to + 1)
    cells[at(found.mean)] = symbols.mean
    const [before, within, after] = [cells.slice(0, from), cells.slice(from, to + 1), cells.slice(to + 1)]
    return before.join('') + paint(within.join(''), colour) + after.join('')
  }
  const hues = colours(comparison)
  const rows = strategies.map(({ name, differences }) => {
    const [found, colour] = [differences[decideBy], hues.get(name)!]
    return { name, colour, picture: picture(found, colour), numbers: numbersOf(found) }
  })
  const drawn = textRows(rows, style, width)
  const head = `Difference in ${measure} (${unit}) to ${quoted(baseline)}`
  const key = zone > 0 ? `${symbols.zone} within ±${formatNumber(zone)}: too small to matter` : ''
  const zero = drawn.from + columnOf(0, drawn.columns)
  return [...lines(symbols.words(head), width), ...drawn.lines, ...scale(zero, symbols.words(key), width)]
}

/** The 0 below its column, and the key of the zone to its right, else to its left, else on a line of its own. */
function scale(zero: number, key: string, width: number): string[] {
  if (zero + 4 + key.length <= width) return [`${' '.repeat(zero)}0   ${key}`.trimEnd()]
  if (key.length + 5 <= zero) return [`${`  ${key}`.padEnd(zero)}0`]
  return [`${' '.repeat(zero)}0`, `  ${key}`]
}

function numbersOf(found: PairedDifference | undefined): string {
  if (found === undefined) return 'no value'
  const interval = formatInterval(found)
  return interval === null ? signedMean(found) : `${signedMean(found)} (${interval})`
}
