import { communityTraits } from '../../../model/communityTraits.ts'
import { meanRange, type Trait } from '../../../model/Trait.ts'
import { nodeAt, type Path } from '../../../scenario/Node.ts'
import { round } from '../../../scenario/quantity.ts'
import type { Edit, Value } from '../edit.ts'
import type { Values } from '../Values.ts'
import { inWords, type NumberControl } from './Control.ts'
import { spanOf, stepOf } from './span.ts'

const people: Path = ['community', 'people']

/** Traits of which each is a part of one whole: where one grows, the others shrink. */
const weights = (name: string) => name.startsWith('weight_')

/**
 * A control for each trait of the catalogue: its mean over the people, where they differ in it. Of a mixture there are
 * none, since its traits are those of the populations in it.
 */
export function traitControls(
  values: Values,
  catalogue: Readonly<Record<string, Trait>> = communityTraits,
): (NumberControl & { readonly trait: Trait })[] {
  if (isMixture(values)) return []
  const setTo = (name: string, value: number | null): readonly Edit[] => {
    const at = pathOf(name, catalogue[name]!, values)
    if (value === null) return [{ path: [...people, name], value: null }]
    const text = String(round(value))
    if (nodeAt(values.written, people)?.kind === 'map') return [{ path: at, value: text }]
    const like = values.at(people) ?? ''
    return [{ path: people, value: { like, [name]: at.length > people.length + 1 ? { mean: text } : text } as Value }]
  }
  const meanOf = (name: string) => numberIn(values.at(pathOf(name, catalogue[name]!, values))) ?? catalogue[name]!.mean
  return Object.entries(catalogue).map(([name, trait]) => {
    const range = trait.varies === 'no' ? trait.range : meanRange(trait)
    const value = meanOf(name)
    const span = spanOf(value < trait.range[0] ? range : trait.range, trait.mean, value)
    return {
      kind: 'number',
      trait,
      path: pathOf(name, trait, values),
      name: inWords(name),
      sentence: sentence(trait),
      unit: trait.unit,
      range,
      span,
      step: stepOf(span),
      value,
      optional: true,
      written: values.says([...people, name]),
      spell: (number) => String(round(number)),
      edits: (to) => (weights(name) ? balanced(name, to, Object.keys(catalogue).filter(weights), meanOf, setTo) : setTo(name, to)),
    }
  })
}

/** Where people are a mixture, what is written are shares of populations. */
export function isMixture(values: Values): boolean {
  const node = nodeAt(values.written, people)
  return node?.kind === 'map' && [...node.entries.values()].some(({ value }) => value.kind === 'text' && value.text.endsWith('%'))
}

/** People who differ in a trait have a mean of it, unless the scenario gives everybody the same. */
function pathOf(name: string, { varies }: Trait, { written }: Values): Path {
  const path = [...people, name]
  return varies === 'no' || nodeAt(written, path)?.kind === 'text' ? path : [...path, 'mean']
}

function numberIn(text: string | null): number | null {
  return text === null || Number.isNaN(Number(text)) ? null : Number(text)
}

function sentence({ meaning }: Trait): string {
  return `${meaning[0]!.toUpperCase()}${meaning.slice(1)}.`
}

/** Gives one part of a whole another size, and shares the rest among the others as it was shared before. */
function balanced(
  name: string,
  to: number | null,
  parts: readonly string[],
  sizeOf: (part: string) => number,
  setTo: (part: string, size: number | null) => readonly Edit[],
): readonly Edit[] {
  if (to === null) return parts.flatMap((part) => setTo(part, null))
  const others = parts.filter((part) => part !== name)
  const before = others.reduce((sum, part) => sum + sizeOf(part), 0)
  const sizes = others.map((part) => (before === 0 ? (1 - to) / others.length : ((1 - to) * sizeOf(part)) / before))
  const rounded = sizes.map((size) => Number(size.toFixed(4)))
  // What rounding leaves goes to the last, so that all together are the whole.
  rounded[rounded.length - 1] = round(1 - to - rounded.slice(0, -1).reduce((sum, size) => sum + size, 0))
  return [name, ...others].flatMap((part, i) => setTo(part, i === 0 ? to : rounded[i - 1]!))
}
