import lessons from '../lessons?lessons'
import type { Lesson } from './lessonSchema.ts'

/** All lessons of the page, in their order. */
export const allLessons: readonly Lesson[] = lessons

export function lessonOf(id: string): Lesson | null {
  return lessons.find((lesson) => lesson.id === id) ?? null
}

/** The lesson that comes after. */
export function lessonAfter(id: string): Lesson | null {
  return lessons[lessons.findIndex((lesson) => lesson.id === id) + 1] ?? null
}
