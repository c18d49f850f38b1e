import type { StateOfMind } from '../../study/portrait/Portrait.ts'

/** How a state of mind is called above its picture and below it, and by what its numbers are multiplied there. */
interface StateWords {
  readonly title: string
  readonly unit: string
  readonly scale: 1 | 100
  /** To which its median is rounded. */
  readonly step: number
}

export const stateWords: Readonly<Record<StateOfMind['name'], StateWords>> = {
  kindness: {
    title: 'Kindness they take for usual',
    unit: '% of acts seen',
    scale: 100,
    step: 1,
  },
  harm: {
    title: 'Harm they take for usual',
    unit: '% of acts seen',
    scale: 100,
    step: 0.1,
  },
  rules: {
    title: 'How well they know the rules',
    unit: '% of what there is to know',
    scale: 100,
    step: 1,
  },
  belief: {
    title: 'What they believe of the brand',
    unit: 'from −1, bad, to 1, good',
    scale: 1,
    step: 0.01,
  },
}
