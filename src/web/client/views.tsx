import type { ComponentType } from 'preact'
import { Home } from '../home/Home.tsx'
import { Guide } from '../lesson/Guide.tsx'
import { Handout } from '../lesson/Handout.tsx'
import { LessonView } from '../lesson/LessonPlayer.tsx'
import { LessonsView } from '../lesson/LessonsView.tsx'
import { Sandbox } from '../sandbox/Sandbox.tsx'

/** A part of the page that an address leads to; `about` is what stands behind the name in it. */
export interface View {
  readonly draw: ComponentType<{ readonly about: string }>
  /** Which of the entries of the bar it belongs to. */
  readonly place: 'home' | 'lessons' | 'sandbox'
  /** Whether it needs the whole width. */
  readonly wide?: true
}

/** Views by the names of their routes. */
export const views: Readonly<Record<string, View>> = {
  '': { draw: Home, place: 'home' },
  sandbox: { draw: Sandbox, place: 'sandbox', wide: true },
  s: { draw: Sandbox, place: 'sandbox', wide: true },
  lessons: { draw: LessonsView, place: 'lessons' },
  lesson: { draw: LessonView, place: 'lessons' },
  handout: { draw: Handout, place: 'lessons' },
  guide: { draw: Guide, place: 'lessons' },
}
