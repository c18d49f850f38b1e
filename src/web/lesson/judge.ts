import { type Figure, isNumber } from './Figure.ts'
import type { Lesson } from './lessonSchema.ts'

export type Prediction = Lesson['prediction']

/** What somebody predicted: a number, the place of a choice, or the name of a strategy. */
export type Predicted = number | string

/** How a prediction stands against what came out, and what is to be said of it. */
export interface Judgement {
  readonly right: boolean
  /** With figures in braces, and `{predicted}`. */
  readonly text: string
}

/** Compares a prediction with the result, whatever that is; null where the figure has no value. */
export function judge(prediction: Prediction, predicted: Predicted, truth: Figure | undefined): Judgement | null {
  if (truth === undefined) return null
  if ('slider' in prediction) {
    if (!isNumber(truth)) return null
    const { near, feedback } = prediction
    const error = (predicted as number) - truth.mean
    if (Math.abs(error) <= near) return { right: true, text: feedback.near }
    return { right: false, text: error < 0 ? feedback.below : feedback.above }
  }
  const right = 'choices' in prediction ? trueChoice(prediction, truth) === predicted : isBest(truth, predicted)
  return { right, text: right ? prediction.feedback.right : prediction.feedback.wrong }
}

/** The place of the choice that the figure makes true; −1 where none is. */
export function trueChoice({ choices }: Extract<Prediction, { choices: unknown }>, truth: Figure): number {
  if (!isNumber(truth)) return -1
  const { mean } = truth
  return choices.findIndex(
    ({ from = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY }) => mean >= from && mean < below,
  )
}

function isBest(truth: Figure, predicted: Predicted): boolean {
  return !isNumber(truth) && truth.strategy === predicted
}

/** A prediction in the words in which it was offered. */
export function predictedInWords(prediction: Prediction, predicted: Predicted): string {
  if ('choices' in prediction) return prediction.choices[predicted as number]?.answer ?? ''
  return String(predicted).replace('-', '−')
}
