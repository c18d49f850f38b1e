import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../../../src/scenario/SourceFile.ts'
import type { Lesson } from '../../../src/web/lesson/lessonSchema.ts'
import { readLessons } from '../../../src/web/lesson/readLessons.ts'

export const folder = join(import.meta.dirname, '../../../src/web/lessons')

/** The files of the lessons that come with the page. */
export function shippedFiles(): SourceFile[] {
  return readdirSync(folder).map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }))
}

export function shipped(id: string): Lesson {
  return readLessons(shippedFiles()).lessons.find((lesson) => lesson.id === id)!
}
