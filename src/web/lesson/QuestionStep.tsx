import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { filled, words } from '../words/words.ts'
import { Choices } from './Choices.tsx'
import type { Lesson } from './lessonSchema.ts'
import type { Attempt } from './progress.ts'

/** The question that is asked before and after; what is right is told after. */
export function QuestionStep({
  lesson: { question },
  now,
  phase,
  answer,
}: {
  readonly lesson: Lesson
  readonly now: Attempt
  readonly phase: 'before' | 'after'
  readonly answer: (place: number) => void
}) {
  const [chosen, choose] = useState<number | null>(null)
  const given = now[phase]
  const told = useRef<HTMLDivElement>(null)
  const [begun] = useState(given)
  // The button that was pressed is gone: keys go on where it is told.
  useLayoutEffect(() => {
    if (given !== begun) told.current?.focus()
  }, [given])
  if (given !== null) {
    return (
      <div class="answered" tabIndex={-1} ref={told}>
        <p class="asked">{question.ask}</p>
        {phase === 'before' ? (
          <p>{filled(words.lesson.answered, { answer: question.options[given]!.answer })}</p>
        ) : (
          <Verdict question={question} now={now} />
        )}
      </div>
    )
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen !== null) answer(chosen)
      }}
    >
      <p class="quiet">{words.lesson[phase]}</p>
      <Choices
        name={phase}
        legend={question.ask}
        options={question.options.map((option) => option.answer)}
        chosen={chosen}
        choose={choose}
      />
      <button type="submit" class="main-action" disabled={chosen === null}>
        {words.lesson.keep}
      </button>
    </form>
  )
}

function Verdict({ question, now }: { readonly question: Lesson['question']; readonly now: Attempt }) {
  const { both, right, wrong, thought } = words.lesson
  const after = question.options[now.after!]!
  const truth = question.options.find((option) => option.right)!
  return (
    <>
      {now.before !== null && <p>{filled(both.before, { answer: question.options[now.before]!.answer })}</p>}
      <p>{filled(both.after, { answer: after.answer })}</p>
      <p class="note">
        <b>{after.right ? right : filled(wrong, { answer: truth.answer })}</b>
        {after.misconception !== undefined && ` ${filled(thought, { misconception: after.misconception })}`}
      </p>
    </>
  )
}
