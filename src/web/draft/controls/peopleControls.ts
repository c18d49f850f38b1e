import { keysAt, nodeAt, type Path } from '../../../scenario/Node.ts'
import { populations } from '../../../scenario/populations.ts'
import { readShare, round } from '../../../scenario/quantity.ts'
import type { Values } from '../Values.ts'
import { type ChoiceControl, type Control, inWords, type NumberControl } from './Control.ts'
import { spanOf } from './span.ts'
import { isMixture } from './traitControls.ts'

const people: Path = ['community', 'people']

/** Who most people are, and for each other population a share of people who are of that one. */
export function peopleControls(values: Values): Control[] {
  const names = Object.keys(populations)
  const shares = sharesIn(values)
  const main = mainOf(values, shares)
  const choice: ChoiceControl = {
    kind: 'choice',
    path: people,
    name: 'most people',
    sentence: 'Whose traits most people have.',
    optional: true,
    written: values.says(people),
    options: names.map((value) => ({ value, sentence: populations[value]!.sentence })),
    value: main,
    edits: (to) => {
      if (to === null || shares === null) {
        const own = to !== null && nodeAt(values.written, people)?.kind === 'map'
        return [{ path: own ? [...people, 'like'] : people, value: to }]
      }
      const kept = new Map(shares)
      kept.set(to, round(kept.get(main)! + (kept.get(to) ?? 0)))
      if (to !== main) kept.delete(main)
      return [{ path: people, value: mixtureOf(kept) }]
    },
  }
  const others = names
    .filter((name) => name !== main)
    .map((name): NumberControl => {
      const value = shares?.get(name) ?? 0
      const free = round(value + (shares?.get(main) ?? 100))
      return {
        kind: 'number',
        path: [...people, name],
        name: `share of ${inWords(name)}`,
        sentence: populations[name]!.sentence,
        unit: '%',
        range: [0, free],
        span: spanOf([0, free], 0, value),
        step: 1,
        usual: 0,
        optional: true,
        written: value > 0,
        value,
        text: `${value} %`,
        edits: (to) => {
          const kept = new Map(shares ?? [[main, 100]])
          kept.set(name, to ?? 0)
          kept.set(main, round(free - (to ?? 0)))
          return [{ path: people, value: mixtureOf(kept) }]
        },
      }
    })
  return [choice, ...others]
}

/** The shares of a mixture in percent; null where people are no mixture. */
function sharesIn(values: Values): ReadonlyMap<string, number> | null {
  if (!isMixture(values)) return null
  return new Map(
    keysAt(values.written, people).map((name) => {
      const share = readShare(values.at([...people, name]) ?? '')
      return [name, typeof share === 'number' ? round(100 * share) : 0]
    }),
  )
}

/** The population of most people; of a mixture the largest. */
function mainOf(values: Values, shares: ReadonlyMap<string, number> | null): string {
  if (shares !== null) return [...shares].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
  return values.at([...people, 'like']) ?? values.at(people) ?? ''
}

/** One population is no mixture. */
function mixtureOf(shares: ReadonlyMap<string, number>) {
  const parts = [...shares].filter(([, share]) => share > 0)
  return parts.length === 1 ? parts[0]![0] : Object.fromEntries(parts.map(([name, share]) => [name, `${share} %`]))
}
