import type { Comparison } from '../Comparison.ts'
import type { Standing } from '../classify.ts'
import { formatEstimate, formatList, quoted } from '../format.ts'
import { measureOf } from '../measureOf.ts'
import type { StrategySensitivity } from './Sensitivity.ts'

const standings: Readonly<Record<Standing, string>> = {
  better: 'better',
  worse: 'worse',
  same: 'practically the same',
  unknown: 'not enough runs to tell',
}

/** Whether each half of the replicates says the same. */
export function halvesInWords(comparison: Comparison, { name, halves }: StrategySensitivity): string {
  const measure = measureOf(comparison, comparison.decideBy)
  const [first, second] = halves
  const [one, other] = halves.map(({ difference }) => formatEstimate(difference))
  const verdicts =
    first.standing === second.standing
      ? `each alone says ${quoted(standings[first.standing])}`
      : `the first alone says ${quoted(standings[first.standing])}, the second ${quoted(standings[second.standing])}`
  return `The difference between ${quoted(name)} and ${quoted(comparison.baseline)} in ${measure.name} is ${one} in the first half of the replicates and ${other} in the second: ${verdicts}.`
}

/** What goes with the difference, where the replicates tell. */
export function dependenceInWords({ properties, alike }: StrategySensitivity): string {
  const clear = (sign: number) =>
    properties
      .filter(({ correlation: { low, high } }) => sign * low > 0 && sign * high > 0)
      .map(({ name }) => quoted(name))
  const [more, less] = [clear(1), clear(-1)]
  const found = [
    ...(more.length === 0 ? [] : [`larger where there is more of ${formatList(more)}`]),
    ...(less.length === 0 ? [] : [`smaller where there is more of ${formatList(less)}`]),
  ]
  const sentences = [
    ...(properties.length === 0
      ? []
      : found.length === 0
        ? ['It goes clearly with nothing that communities differed in on day 1.']
        : [`It is ${formatList(found)}; of twenty such properties one would seem to matter by chance alone.`]),
    ...(alike.length === 0
      ? []
      : [
          `The communities were alike in ${formatList(alike.map(quoted))}, so that nothing can be said of ${alike.length === 1 ? 'that' : 'these'}.`,
        ]),
  ]
  return sentences.join(' ')
}
