import { communityTraits } from './communityTraits.ts'
import { laboratoryTraits } from './laboratoryTraits.ts'

export { meanRange, type Trait } from './Trait.ts'

/** Every trait of people: those of communities, and those that only games ask for. */
export const traits = { ...communityTraits, ...laboratoryTraits } as const

export type TraitName = keyof typeof traits
