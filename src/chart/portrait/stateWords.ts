import type { StateOfMind } from '../../study/portrait/Portrait.ts'

/** How a state of mind is called above its picture and below it, and by what its numbers are multiplied there. */
interface StateWords {
  readonly title: string
  readonly unit: string
  readonly scale: 1 | 100
  /** After “the median member”. */
  readonly finding: string
}

export const stateWords: Readonly<Record<StateOfMind['name'], StateWords>> = {
  kindness: {
    title: 'Kindness they take for usual',
    unit: '% of acts seen',
    scale: 100,
    finding: 'takes this share of acts here to be kind',
  },
  harm: {
    title: 'Harm they take for usual',
    unit: '% of acts seen',
    scale: 100,
    finding: 'takes this share of acts here to be harmful',
  },
  rules: {
    title: 'How well they know the rules',
    unit: '% of what there is to know',
    scale: 100,
    finding: 'knows this share of the rules',
  },
  belief: {
    title: 'What they believe of the brand',
    unit: 'from −1, bad, to 1, good',
    scale: 1,
    finding: 'believes of the brand',
  },
}
