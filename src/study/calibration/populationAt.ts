import type { Population } from '../../model/Population.ts'
import type { TraitName } from '../../model/traits.ts'
import type { Calibration } from '../../scenario/calibration/Calibration.ts'

type Traits = Population['traits']

const weights = ['weight_direct', 'weight_generalised', 'weight_mood'] as const satisfies readonly TraitName[]

/** The population with these values of the parameters. The weights of goodwill and mood go on summing to 1. */
export function populationAt({ population, parameters }: Calibration, values: readonly number[]): Population {
  const traits = { ...population.traits }
  for (const [i, { trait, of }] of parameters.entries()) traits[trait] = { ...traits[trait], [of]: values[i] }
  shareRest(traits, new Set(parameters.map(({ trait }) => trait)))
  return { ...population, traits }
}

/** What fitted weights leave is shared among the others as before. */
function shareRest(traits: Record<TraitName, Traits[TraitName]>, fitted: ReadonlySet<TraitName>): void {
  const others = weights.filter((name) => !fitted.has(name))
  if (others.length === weights.length) return
  const sum = (names: readonly TraitName[]) => names.reduce((total, name) => total + traits[name].mean, 0)
  const taken = sum(weights.filter((name) => fitted.has(name)))
  const factor = (1 - taken) / sum(others)
  for (const name of others) traits[name] = { ...traits[name], mean: traits[name].mean * factor }
}

/** Names of the traits in which two populations differ. */
export function changedTraits(before: Population, after: Population): TraitName[] {
  return (Object.keys(before.traits) as TraitName[]).filter((name) => {
    const [a, b] = [before.traits[name], after.traits[name]]
    return a.mean !== b.mean || a.sd !== b.sd
  })
}

/**
 * Whoever is of the population that is fitted, or made from it (`like`), with its new traits; of the latter, a mean or
 * spread of their own stays. Others are left alone.
 */
export function refitted(populations: readonly Population[], before: Population, after: Population): Population[] {
  const changed = changedTraits(before, after)
  return populations.map((population) => {
    if (!isOf(population, before)) return population
    const traits = { ...population.traits }
    for (const name of changed) {
      const [own, old, fresh] = [population.traits[name], before.traits[name], after.traits[name]]
      traits[name] = { mean: own.mean === old.mean ? fresh.mean : own.mean, sd: own.sd === old.sd ? fresh.sd : own.sd }
    }
    return { ...population, traits }
  })
}

/** Whether people are of a population or made from it: those are named after it. */
export function isOf({ name }: Population, population: Population): boolean {
  return name === population.name || name.startsWith(`${population.name}, `)
}
