import { csvLine } from '../../study/csvLine.ts'
import { predictedInWords } from './judge.ts'
import type { Lesson } from './lessonSchema.ts'
import type { Attempt, Progress } from './progress.ts'

export const columns = ['lesson', 'when', 'phase', 'answer', 'right', 'misconception', 'prediction', 'result']

/** What was answered on this device, a line for each answer to a question before or after. */
export function answersCsv(lessons: readonly { readonly lesson: Lesson; readonly progress: Progress }[]): string {
  const rows = lessons.flatMap(({ lesson, progress: { now, earlier } }) =>
    [...earlier, now].flatMap((attempt) => rowsOf(lesson, attempt)),
  )
  return [columns, ...rows].map((row) => csvLine(row)).join('')
}

function rowsOf(lesson: Lesson, attempt: Attempt): string[][] {
  const { began, before, after, afterAt, predicted, result } = attempt
  const { id, prediction, question } = lesson
  const end = [predicted === null ? '' : predictedInWords(prediction, predicted), result ?? '']
  const row = (phase: 'before' | 'after', when: string, place: number | null): string[][] => {
    const option = place === null ? undefined : question.options[place]
    if (option === undefined) return []
    return [[id, when, phase, option.answer, option.right ? 'yes' : 'no', option.misconception ?? '', ...end]]
  }
  return [...row('before', began, before), ...row('after', afterAt ?? began, after)]
}
