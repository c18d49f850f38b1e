import type { Measure } from '../../community/measures.ts'
import { formatNumber } from '../../study/format.ts'
import { filled, words } from '../words/words.ts'
import { differenceOf } from './course.ts'
import { differing } from './differing.ts'
import type { Frame, Pair } from './Frame.ts'
import type { Scene } from './Scene.ts'
import type { Series } from './Series.ts'

/** What the two worlds differ by in a measure, as a sentence. */
export function differenceInWords(measure: Measure, series: Series): string {
  const { chart } = words.live
  const found = differenceOf(measure, series.of(measure.name))
  if (found === null) return chart.nothing
  const { withOutreach, without, difference } = found
  const counts = measure.kind === 'flow' || measure.unit === 'members'
  const [more, less] = counts ? [chart.more, chart.less] : [chart.higher, chart.lower]
  const size = formatNumber(Math.abs(difference))
  const isSame = formatNumber(withOutreach) === formatNumber(without)
  return filled(measure.kind === 'flow' ? chart.sofar : chart.today, {
    measure: measure.name,
    with: formatNumber(withOutreach),
    without: formatNumber(without),
    difference: isSame ? chart.same : filled(difference > 0 ? more : less, { n: size }),
  })
}

/** How many members each world has. */
export function membersInWords(series: Series, scene: Scene | null): Pair<string> {
  const [a, b] = series.of('members').map((values) => values.at(-1) ?? scene?.members ?? null)
  const text = (members: number | null | undefined) =>
    members === null || members === undefined ? '' : filled(words.live.members, { members: formatNumber(members) })
  return [text(a), text(b)]
}

/** How many people are not what they are in the other world. */
export function differingInWords(today: Pair<Frame>): string {
  const n = differing(today).reduce((sum, one) => sum + one, 0)
  return filled(words.live.differing[Math.min(2, n)]!, { n })
}

/** The day of an act, which may lie in the warm-up. */
export function actDay(day: number): string {
  const { person } = words.live
  return day >= 1 ? filled(person.day, { day }) : filled(person.before, { n: 1 - day })
}
