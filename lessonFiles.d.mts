import type { Plugin } from 'esbuild'
import type { Problem } from './src/scenario/Problem.ts'
import type { Lesson } from './src/web/lesson/lessonSchema.ts'

export const lessonFiles: Plugin
export function lessonsIn(
  folder: string,
): Promise<{ readonly lessons: readonly Lesson[]; readonly problems: readonly Problem[] }>
