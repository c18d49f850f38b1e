import { communityTraits } from '../../model/communityTraits.ts'
import type { Population } from '../../model/Population.ts'
import { meanRange, type Trait, type TraitName, traits } from '../../model/traits.ts'
import { type Distribution, populations, provisional } from '../populations.ts'
import { either, map, number, oneOf, share } from './leaf.ts'

/** Who the people are: one population, or several with their shares. */
export type People = readonly { readonly population: Population; readonly share: number }[]

const names = Object.fromEntries(Object.entries(populations).map(([name, { sentence }]) => [name, sentence]))
const find = (name: string): Population => populations[name]!.population
const onlyOne = (population: Population): People => [{ population, share: 1 }]

/** The traits that can be named: those that mean something there. */
const catalogues: Readonly<Record<'community' | 'laboratory', Readonly<Partial<Record<TraitName, Trait>>>>> = {
  community: communityTraits,
  laboratory: traits,
}
type Where = keyof typeof catalogues

/** Who people are when nothing is said of them. */
export const standardPeople = { community: 'online-community', laboratory: 'provisional' } as const

/** A population’s name, traits (of `like`, where not said otherwise), or a mixture of populations. */
export function people(description: string, where: Where = 'community', like: string = standardPeople[where]) {
  const key = `${where} ${like}`
  const shapes = made.get(key) ?? anyShape(where, like)
  made.set(key, shapes)
  return shapes.meta({ description })
}

/** Made once each: the catalogue of traits is long, and reading a scenario should not take longer for it. */
const made = new Map<string, ReturnType<typeof anyShape>>()

function anyShape(where: Where, like: string) {
  const named = oneOf('population', 'A population that comes with the program.', names).transform((name) =>
    onlyOne(find(name)),
  )
  const is = `a population (${Object.keys(populations).join(', ')}), traits or a mixture`
  return either(is, [named, ownTraits(where, like), mixture()])
}

function ownTraits(where: Where, standard: string) {
  const shape = Object.fromEntries(
    Object.entries(catalogues[where]).map(([name, trait]) => [name, traitValue(name as TraitName, trait).optional()]),
  )
  return map('a map of traits', {
    like: oneOf('population', 'The population whose traits hold where none is written.', names).prefault(standard),
    ...shape,
  })
    .meta({ title: 'traits', description: 'Traits of a population of your own.' })
    .transform(({ like, ...own }, context): People => {
      const base = find(like)
      const changed = Object.entries(own) as [TraitName, Partial<Distribution> | undefined][]
      const said = changed.filter(([, value]) => value !== undefined)
      if (said.length === 0) return onlyOne(base)
      const merged = { ...base.traits }
      for (const [name, value] of said) {
        merged[name] = { ...base.traits[name], ...value }
        if (traits[name].varies === 'lognormal' && merged[name].mean <= 0 && merged[name].sd > 0)
          context.addIssue({ code: 'custom', path: [name], message: 'with a mean of 0 the sd is 0 too' })
      }
      const weights = merged.weight_direct.mean + merged.weight_generalised.mean + merged.weight_mood.mean
      const weight = said.find(([name]) => name.startsWith('weight_'))?.[0]
      if (weight !== undefined && Math.abs(weights - 1) > 1e-9)
        context.addIssue({
          code: 'custom',
          path: [weight],
          message: `weight_direct, weight_generalised and weight_mood sum to ${Number(weights.toPrecision(9))}, not to 1`,
        })
      return onlyOne({ name: `${base.name}, changed`, fitted: null, traits: merged })
    })
}

/** A number is the value of everybody; {mean, sd} leaves what is not said as it is. */
function traitValue(name: TraitName, trait: Trait) {
  const { symbol, meaning, unit, range, varies } = trait
  const standard = provisional.traits[name]
  const [low, high] = range
  const ends = high === Number.POSITIVE_INFINITY ? `${low} or more` : `${low} to ${high}`
  const spread = varies === 'no' ? '' : ` ± ${standard.sd}`
  const description = `${symbol}: ${meaning}. Unit: ${unit}, ${ends}. Default ${standard.mean}${spread}. ${trait.source}.`
  const same = number(description, range, String(standard.mean)).transform(
    (mean): Partial<Distribution> => ({ mean, sd: 0 }),
  )
  if (varies === 'no') return same
  const distribution = map('a map with mean and sd', {
    mean: number(`Mean over people: ${unit}, ${ends}.`, meanRange(trait), String(standard.mean)).optional(),
    sd: number('Standard deviation over people, in the same unit.', [0, 100], String(standard.sd)).optional(),
  })

    .meta({ title: 'distribution', description: 'How people differ; what is not said is as in `like`.' })
    .transform(
      ({ mean, sd }): Partial<Distribution> => ({
        ...(mean === undefined ? {} : { mean }),
        ...(sd === undefined ? {} : { sd }),
      }),
    )
  return either('a number, or a map with mean and sd', [same, distribution]).meta({ description })
}

function mixture() {
  const shape = Object.fromEntries(
    Object.entries(names).map(([name, sentence]) => [
      name,
      share(`Share of people who are ${name}: ${sentence}`, '95 %').optional(),
    ]),
  )
  return map('a mixture', shape)
    .meta({ title: 'mixture', description: 'A mixture of populations; the shares sum to 100 %.' })
    .transform((shares, context): People => {
      const parts = Object.entries(shares as Record<string, number | undefined>).flatMap(([name, part]) =>
        part === undefined ? [] : [{ population: find(name), share: part }],
      )
      const sum = parts.reduce((total, part) => total + part.share, 0)
      if (Math.abs(sum - 1) > 1e-9)
        context.addIssue({
          code: 'custom',
          message: `the shares of a mixture sum to 100 %, these to ${Number((100 * sum).toPrecision(9))} %`,
        })
      return parts.filter((part) => part.share > 0)
    })
}
