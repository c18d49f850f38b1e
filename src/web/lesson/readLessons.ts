import { type Problem, problemAt } from '../../scenario/Problem.ts'
import type { SourceFile } from '../../scenario/SourceFile.ts'
import type { Lesson } from './lessonSchema.ts'
import { parseLesson } from './parseLesson.ts'

/** All lessons in their order, and what is wrong with any of them. */
export function readLessons(files: readonly SourceFile[]): {
  readonly lessons: readonly Lesson[]
  readonly problems: readonly Problem[]
} {
  const parsed = files.map(parseLesson)
  const problems = parsed.flatMap((result) => (result.ok ? [] : result.problems))
  const found = parsed.flatMap((result) => (result.ok ? result : [])).sort((a, b) => a.lesson.order - b.lesson.order)
  for (const [at, { lesson, orderAt }] of found.entries()) {
    if (found[at - 1]?.lesson.order !== lesson.order) continue
    problems.push(problemAt(orderAt, `order: another lesson has the place ${lesson.order}, too`))
  }
  return { lessons: found.map(({ lesson }) => lesson), problems }
}
