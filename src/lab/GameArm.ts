import type { Switches } from '../model/channels.ts'
import type { MixtureShare, Population } from '../model/Population.ts'
import type { Design } from './designKeys.ts'

/** One treatment of a game: how it is set up, who plays it, and which channels are on. */
export interface GameArm {
  readonly name: string
  readonly design: Design
  readonly populations: readonly Population[]
  readonly mixture: readonly MixtureShare[]
  readonly channels: Switches
}
