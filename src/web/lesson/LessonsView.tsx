import { useState } from 'preact/hooks'
import { words } from '../words/words.ts'
import { allLessons } from './allLessons.ts'
import { answersCsv } from './answersCsv.ts'
import { ClassView } from './ClassView.tsx'
import { LessonCards } from './LessonCards.tsx'
import { forgetProgress, progressIn } from './useProgress.ts'
import { forgetResults } from './useResults.ts'

/** The lessons, what is printed for them, and the answers that were given on this device. */
export function LessonsView() {
  const { lesson: said } = words
  const [cleared, setCleared] = useState(false)
  const clear = () => {
    if (!confirm(said.reallyClear)) return
    for (const lesson of allLessons) {
      forgetProgress(lesson)
      forgetResults(lesson)
    }
    setCleared(true)
  }
  return (
    <>
      <h1>{said.list}</h1>
      <p class="lead">{said.lead}</p>
      <LessonCards key={String(cleared)} />
      <h2>{said.paper}</h2>
      <ul class="papers">
        {allLessons.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
            <a href={`#handout=${id}`}>{said.handout}</a>
            <a href={`#guide=${id}`}>{said.guide}</a>
          </li>
        ))}
      </ul>
      <h2>{said.answers}</h2>
      <p>{said.answersLead}</p>
      <p class="onward">
        <button type="button" onClick={save}>
          {said.export}
        </button>
        <button type="button" onClick={clear}>
          {said.clear}
        </button>
      </p>
      <p aria-live="polite">{cleared && said.cleared}</p>
      <ClassView />
    </>
  )
}

function save() {
  const done = allLessons.flatMap((lesson) => {
    const progress = progressIn(lesson)
    return progress === null ? [] : [{ lesson, progress }]
  })
  const address = URL.createObjectURL(new Blob([answersCsv(done)], { type: 'text/csv' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'answers.csv'
  link.click()
  URL.revokeObjectURL(address)
}
