import { filled, words } from '../words/words.ts'
import type { Lesson } from './lessonSchema.ts'
import { triedIn } from './useProgress.ts'

/** The plans that somebody has tried, and what each brought; and the way back to make another one. */
export function PlansTried({ lesson, planAgain }: { readonly lesson: Lesson; readonly planAgain: () => void }) {
  const { run } = words.lesson
  return (
    <>
      <h3>{run.tried}</h3>
      <ol>
        {triedIn(lesson).map(({ hours, brought }) => {
          const plan = Object.entries(hours)
            .filter(([, time]) => time > 0)
            .map(([name, time]) => filled(run.part, { name, time }))
          return (
            <li key={plan.join()}>
              {plan.length === 0 ? run.nothing : plan.join(', ')}: <b>{brought}</b>
            </li>
          )
        })}
      </ol>
      <p>
        <button type="button" onClick={planAgain}>
          {run.change}
        </button>
      </p>
    </>
  )
}
