import type { MixtureShare, Population } from '../model/Population.ts'
import { listed } from './nearest.ts'
import { formatShare } from './quantity.ts'

interface Peopled {
  readonly populations: readonly Population[]
  readonly mixture: readonly MixtureShare[]
}

/** Who the people are: a population’s name, or the names in a mixture with their shares. */
export function peopleText({ populations, mixture }: Peopled): string {
  return listed(
    mixture.map(({ population, share }) => {
      const { name } = populations[population]!
      return mixture.length > 1 ? `${formatShare(share)} ${name}` : name
    }),
  )
}
