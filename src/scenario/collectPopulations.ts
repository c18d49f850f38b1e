import type { MixtureShare, Population } from '../model/Population.ts'
import type { People } from './schema/people.ts'

/** A list of populations, each once, and mixtures that refer to them by index. */
export function collectPopulations() {
  const populations: Population[] = []
  const mixtureOf = (people: People): MixtureShare[] =>
    people.map(({ population, share }) => {
      if (!populations.includes(population)) populations.push(population)
      return { population: populations.indexOf(population), share }
    })
  return { populations, mixtureOf }
}
