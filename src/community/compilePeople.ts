import type { MixtureShare, Population } from '../model/Population.ts'
import { type TraitShape, traitShape } from '../model/traitShape.ts'
import { traits as catalogue, type Trait, type TraitName } from '../model/traits.ts'
import { wordOf } from '../random/alternative.ts'
import type { Key } from '../random/Key.ts'
import { stream, uniform } from '../random/Stream.ts'
import type { Plan } from './Plan.ts'
import { purpose } from './purpose.ts'
import { type Parameters, type PersonalTrait, type SpreadOfTrait, TRAIT } from './World.ts'

const rows = (Object.entries(catalogue) as [TraitName, Trait][]).filter(([, row]) => row.only !== 'laboratory')

/** Which population each person comes from: one keyed draw a person, against the shares of their mixture. */
export function drawPopulations(plan: Plan, key: Key, replicate: number, residents: number): Uint8Array {
  const raiders = plan.events.reduce((sum, event) => sum + event.raiders, 0)
  const populationOf = new Uint8Array(residents + raiders)
  const { a, b } = stream(key, replicate, 0, purpose.population)
  const pick = (person: number, mixture: readonly MixtureShare[]) => {
    let left = uniform(a, b, person, 0)
    for (const { population, share } of mixture) {
      left -= share
      if (left < 0) return population
    }
    return mixture[mixture.length - 1].population
  }
  for (let i = 0; i < residents; i++) populationOf[i] = pick(i, plan.mixture)
  let next = residents
  for (const event of plan.events) {
    for (let r = 0; r < event.raiders; r++, next++) populationOf[next] = pick(next, event.mixture)
  }
  return populationOf
}

const always0: TraitShape = { lognormal: false, centre: 0, spread: 0, low: 0, high: 0 }

/** How the traits of people are spread. A channel that is off takes its traits with it: they are 0. */
export function traitShapesOf(plan: Plan): Readonly<Record<PersonalTrait, SpreadOfTrait>> {
  const entries = (Object.keys(TRAIT) as PersonalTrait[]).map((name): [PersonalTrait, SpreadOfTrait] => {
    const row: Trait = catalogue[name]
    const isOff = row.channel !== null && !plan.channels[row.channel]
    const shapes = plan.populations.map(({ traits }) => (isOff ? always0 : traitShape(row, traits[name])))
    return [name, { word: wordOf(name), shapes }]
  })
  return Object.fromEntries(entries) as Record<PersonalTrait, SpreadOfTrait>
}

/** Population parameters; those of a channel that is off are 0, which is without effect in every equation. */
export function parametersOf(plan: Plan, population: Population): Parameters {
  const common = rows.filter(([, row]) => row.varies === 'no')
  const entries = common.map(([name, row]): [TraitName, number] => {
    const off = row.channel !== null && !plan.channels[row.channel]
    return [name, off ? 0 : population.traits[name].mean]
  })
  return asStruct(entries)
}

/**
 * An object with these entries, the same one for the same entries. V8 keeps what is built under computed names as a
 * dictionary, which costs a look-up at each use; an object that has served as a prototype is laid out like a struct,
 * but one of a kind: with a new one for each replicate the day loop was compiled anew for each.
 */
function asStruct(entries: readonly [TraitName, number][]): Parameters {
  const text = String(entries)
  const known = structs.get(text)
  if (known !== undefined) return known
  const struct = Object.fromEntries(entries) as Parameters
  Object.create(struct)
  structs.set(text, struct)
  return struct
}

const structs = new Map<string, Parameters>()
