import { communityTraits } from '../../../model/communityTraits.ts'
import type { Trait } from '../../../model/Trait.ts'
import { nodeAt, type Path, textAt } from '../../../scenario/Node.ts'
import { readNumber, round } from '../../../scenario/quantity.ts'
import { words } from '../../words/words.ts'
import type { Edit } from '../edit.ts'
import type { Values } from '../Values.ts'
import { inWords, type NumberControl } from './Control.ts'
import { spanOf, stepOf } from './span.ts'
import { isMixture, sentenceOf } from './traitControls.ts'

const people: Path = ['community', 'people']
/** What the format allows: a standard deviation in the unit of the trait. */
const range = [0, 100] as const

/** For each trait in which people differ, how much they do. Of a mixture there are none, as with means. */
export function spreadControls(
  values: Values,
  catalogue: Readonly<Record<string, Trait>> = communityTraits,
): NumberControl[] {
  if (isMixture(values)) return []
  return Object.entries(catalogue)
    .filter(([, { varies }]) => varies !== 'no')
    .map(([name, trait]) => {
      const { sd, unit } = trait
      const path = [...people, name, 'sd']
      const value = spreadOf(values, name, sd)
      const span = spanOf(range, sd, value)
      return {
        kind: 'number',
        path,
        name: inWords(name),
        sentence: sentenceOf(trait, unit),
        unit: '',
        ends: words.sandbox.spreadEnds,
        range,
        span,
        step: stepOf(span),
        usual: sd,
        value,
        text: String(round(value)),
        optional: true,
        written: values.says(path),
        edits: (to) => edits(values, name, to),
      }
    })
}

/** Who are given one number do not differ. */
function spreadOf(values: Values, name: string, usual: number): number {
  if (textAt(values.written, [...people, name]) !== null) return 0
  const sd = readNumber(values.at([...people, name, 'sd']) ?? '')
  return typeof sd === 'number' ? sd : usual
}

function edits(values: Values, name: string, to: number | null): readonly Edit[] {
  const trait = [...people, name]
  const path = [...trait, 'sd']
  if (to === null) return [{ path, value: null }]
  const sd = String(round(to))
  const same = textAt(values.written, trait)
  if (same !== null) return to === 0 ? [] : [{ path: trait, value: { mean: same, sd } }]
  if (nodeAt(values.written, people)?.kind === 'map') return [{ path, value: sd }]
  return [{ path: people, value: { like: values.at(people) ?? '', [name]: { sd } } }]
}
