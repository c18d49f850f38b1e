import { version } from '../../study/version.ts'
import { LessonCards } from '../lesson/LessonCards.tsx'
import { filled, words } from '../words/words.ts'

/** What there is to do here. */
export function Home() {
  const { home } = words
  return (
    <>
      <h1>{words.page.title}</h1>
      <p class="lead">{home.lead}</p>
      <h2>{home.lessonsTitle}</h2>
      <p>{home.lessonsLead}</p>
      <LessonCards />
      <h2>{home.sandboxTitle}</h2>
      <p>{home.sandboxLead}</p>
      <p>
        <a class="button main-action" href="#sandbox">
          {home.openSandbox}
        </a>
      </p>
      <p class="quiet">
        {home.privacy} {filled(home.version, { version })}.
      </p>
    </>
  )
}
