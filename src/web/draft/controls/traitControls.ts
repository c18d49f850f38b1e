import { communityTraits } from '../../../model/communityTraits.ts'
import { meanRange, type Trait } from '../../../model/Trait.ts'
import { nodeAt, type Path } from '../../../scenario/Node.ts'
import { round } from '../../../scenario/quantity.ts'
import type { Edit } from '../edit.ts'
import type { Values } from '../Values.ts'
import { inWords, type NumberControl } from './Control.ts'
import { spanOf, stepOf } from './span.ts'

const people: Path = ['community', 'people']

/** Traits of which each is a part of one whole: where one grows, the others shrink. */
const isWeight = (name: string) => name.startsWith('weight_')

/**
 * A control for each trait of the catalogue: its mean over the people, where they differ in it. Of a mixture there are
 * none, since its traits are those of the populations in it.
 */
export function traitControls(
  values: Values,
  catalogue: Readonly<Record<string, Trait>> = communityTraits,
): (NumberControl & { readonly trait: Trait })[] {
  if (isMixture(values)) return []
  const set = (means: readonly Mean[]): readonly Edit[] => {
    if (nodeAt(values.written, people)?.kind === 'map') return means.map((mean) => editOf(mean, catalogue, values))
    const said = means.flatMap(([name, mean]) => {
      const text = String(round(mean ?? Number.NaN))
      return mean === null ? [] : [[name, catalogue[name]!.varies === 'no' ? text : { mean: text }] as const]
    })
    const like = values.at(people) ?? ''
    return said.length === 0 ? [] : [{ path: people, value: { like, ...Object.fromEntries(said) } }]
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
      ...measuredIn(trait),
      range,
      span,
      step: stepOf(span),
      usual: trait.mean,
      value,
      text: String(round(value)),
      optional: true,
      written: values.says(pathOf(name, trait, values)),
      edits: (to) =>
        set(isWeight(name) ? balanced(name, to, Object.keys(catalogue).filter(isWeight), meanOf) : [[name, to]]),
    }
  })
}

/** Where people are a mixture, what is written are shares of populations. */
export function isMixture(values: Values): boolean {
  const node = nodeAt(values.written, people)
  return (
    node?.kind === 'map' &&
    [...node.entries.values()].some(({ value }) => value.kind === 'text' && value.text.endsWith('%'))
  )
}

/** People who differ in a trait have a mean of it, unless the scenario gives everybody the same. */
function pathOf(name: string, { varies }: Trait, { written }: Values): Path {
  const path = [...people, name]
  return varies === 'no' || nodeAt(written, path)?.kind === 'text' ? path : [...path, 'mean']
}

function numberIn(text: string | null): number | null {
  return text === null || Number.isNaN(Number(text)) ? null : Number(text)
}

/** What a trait is, as a sentence, and how its numbers are to be read. */
function measuredIn(trait: Trait): Pick<NumberControl, 'sentence' | 'unit' | 'ends'> {
  const { unit, ends } = trait
  return ends === undefined
    ? { sentence: sentenceOf(trait), unit }
    : { sentence: sentenceOf(trait, unit), unit: '', ends }
}

/** @param unit said with it, where it stands nowhere else */
export function sentenceOf({ meaning }: Trait, unit?: string): string {
  return `${meaning[0]!.toUpperCase()}${meaning.slice(1)}${unit === undefined ? '' : ` (${unit})`}.`
}

/** The mean that a trait is to have; null for that of the population. */
type Mean = readonly [name: string, mean: number | null]

function editOf([name, mean]: Mean, catalogue: Readonly<Record<string, Trait>>, values: Values): Edit {
  return { path: pathOf(name, catalogue[name]!, values), value: mean === null ? null : String(round(mean)) }
}

/** Gives one part of a whole another size, and shares the rest among the others as it was shared before. */
function balanced(name: string, to: number | null, parts: readonly string[], sizeOf: (part: string) => number): Mean[] {
  if (to === null) return parts.map((part) => [part, null])
  const others = parts.filter((part) => part !== name)
  const before = others.reduce((sum, part) => sum + sizeOf(part), 0)
  const sizes = others.map((part) =>
    Number((before === 0 ? (1 - to) / others.length : ((1 - to) * sizeOf(part)) / before).toFixed(4)),
  )
  // What rounding leaves goes to the last, so that all together are the whole.
  sizes[sizes.length - 1] = round(1 - to - sizes.slice(0, -1).reduce((sum, size) => sum + size, 0))
  return [[name, to], ...others.map((part, i): Mean => [part, sizes[i]!])]
}
