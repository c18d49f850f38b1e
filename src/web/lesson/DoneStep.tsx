import { words } from '../words/words.ts'
import { lessonAfter } from './allLessons.ts'
import type { Lesson } from './lessonSchema.ts'
import { Studies } from './Studies.tsx'

/** One sentence to take home, and the study behind it. */
export function DoneStep({ lesson, restart }: { readonly lesson: Lesson; readonly restart: () => void }) {
  const { lesson: said } = words
  const next = lessonAfter(lesson.id)
  return (
    <>
      <p class="take-home">{lesson.take_home}</p>
      <h3>{said.study}</h3>
      <Studies studies={lesson.study} />
      <p class="onward">
        {next !== null && (
          <a class="button main-action" href={`#lesson=${next.id}`}>
            {said.nextLesson}: {next.title}
          </a>
        )}
        <a class="button" href={`#handout=${lesson.id}`}>
          {said.handout}
        </a>
        <button type="button" onClick={restart}>
          {said.restart}
        </button>
      </p>
      <p class="quiet">{said.answersLead}</p>
    </>
  )
}
