import type { ComponentChildren } from 'preact'
import { words } from '../words/words.ts'
import type { Lesson } from './lessonSchema.ts'

/** A page for the printer: its head, and what leads back on a screen. */
export function Sheet({
  lesson: { id, title },
  kind,
  children,
}: {
  readonly lesson: Lesson
  readonly kind: string
  readonly children: ComponentChildren
}) {
  return (
    <article class="sheet">
      <p class="onward screen">
        <a class="button" href={`#lesson=${id}`}>
          {words.lesson.sheet.back}
        </a>
        <button type="button" class="main-action" onClick={() => print()}>
          {words.lesson.print}
        </button>
      </p>
      <p class="quiet">{kind}</p>
      <h1>{title}</h1>
      {children}
    </article>
  )
}
