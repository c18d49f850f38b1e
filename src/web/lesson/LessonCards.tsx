import { filled, words } from '../words/words.ts'
import { allLessons } from './allLessons.ts'
import type { Progress } from './progress.ts'
import { progressIn } from './useProgress.ts'

/** All lessons, and how far somebody has come in each on this device. */
export function LessonCards() {
  const { minutes, state } = words.lesson
  return (
    <ol class="cards">
      {allLessons.map((lesson) => (
        <li key={lesson.id}>
          <a href={`#lesson=${lesson.id}`}>
            <span class="quiet">
              {filled(minutes, { n: lesson.minutes })} · {state[stateOf(progressIn(lesson))]}
            </span>
            <b>{lesson.title}</b>
            {lesson.asks}
          </a>
        </li>
      ))}
    </ol>
  )
}

function stateOf(progress: Progress | null): 'new' | 'begun' | 'done' {
  if (progress === null) return 'new'
  const isDone = progress.now.after !== null || progress.earlier.some(({ after }) => after !== null)
  return isDone ? 'done' : 'begun'
}
