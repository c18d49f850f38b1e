import type { Community } from '../../community/Community.ts'
import { faded } from '../../community/faded.ts'
import { MEMBER } from '../../community/People.ts'
import { RULES_LEFT } from '../../community/places.ts'
import { quantile } from '../../statistics/quantile.ts'
import type { Spread, StateOfMind } from './Portrait.ts'

/** Of one community at one moment: each state of mind of each member. */
export type Minds = Readonly<Record<StateOfMind['name'], Float64Array>>

/** Range of each state; how far that of harm is shown depends on how much there is. */
const ranges: Readonly<Record<StateOfMind['name'], readonly [number, number]>> = {
  kindness: [0, 1],
  harm: [0, 1],
  rules: [0, 1],
  belief: [-1, 1],
}
const bins = 20

/** Harm is rare: ends of its axis, of which the first is taken below which nearly everybody is. */
const harmEnds = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 0.75]
const nearly = 0.99

/** What members take for usual, know and believe at this moment; raiders are left out. */
export function mindsNow(community: Community): Minds {
  const { people, world } = community
  const members: number[] = []
  for (let person = 0; person < world.residents; person++) {
    if (people.status[person] === MEMBER) members.push(person)
  }
  const of = (column: Float64Array) => Float64Array.from(members, (person) => column[person])
  return {
    kindness: of(people.normKind),
    harm: of(people.normHarmful),
    rules: of(faded(community, people.rules, RULES_LEFT)),
    belief: of(people.belief),
  }
}

/** How each state of mind was spread before and after, in the bins that a picture shows. */
export function mindsOf(before: Minds, after: Minds, beside: Minds | null): StateOfMind[] {
  return (Object.keys(ranges) as StateOfMind['name'][]).flatMap((name) => {
    if (before[name].length === 0 || after[name].length === 0) return []
    const all = [before, after, ...(beside === null ? [] : [beside])].flatMap((minds) => [...minds[name]])
    const [from, most] = ranges[name]
    const to = name === 'harm' ? (harmEnds.find((end) => belowShare(all, end) >= nearly) ?? most) : most
    const edges = Array.from({ length: bins + 1 }, (_, i) => from + ((to - from) * i) / bins)
    const spread = (minds: Minds) => spreadOf(minds[name], edges)
    const other = beside !== null && beside[name].length > 0 ? spread(beside) : null
    return [{ name, edges, before: spread(before), after: spread(after), beside: other }]
  })
}

function belowShare(values: readonly number[], end: number): number {
  return values.filter((value) => value < end).length / values.length
}

/** Whoever is beyond the last bin is counted in it. */
function spreadOf(values: Float64Array, edges: readonly number[]): Spread {
  const count = edges.length - 1
  const [from, to] = [edges[0]!, edges[count]!]
  const shares = Array.from({ length: count }, () => 0)
  for (const value of values) {
    const bin = Math.floor(((value - from) / (to - from)) * count)
    shares[Math.max(0, Math.min(count - 1, bin))]! += 1 / values.length
  }
  return {
    people: values.length,
    shares,
    median: quantile(
      [...values].sort((a, b) => a - b),
      0.5,
    ),
  }
}
