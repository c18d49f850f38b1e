/** The steps of a lesson, in order; the facilitator's guide gives each its minutes. */
export const steps = {
  before: 'A question before.',
  story: 'What the lesson asks.',
  predict: 'The learner predicts.',
  run: 'The communities live, or the learner plays.',
  reveal: 'What came out, beside the prediction.',
  try: 'One thing to try.',
  after: 'The same question again.',
  done: 'One sentence to take home.',
} as const

export type Step = keyof typeof steps

export const stepNames = Object.keys(steps) as Step[]
