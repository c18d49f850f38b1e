import { words } from '../words/words.ts'
import { lessonOf } from './allLessons.ts'
import type { Lesson } from './lessonSchema.ts'
import { Sheet } from './Sheet.tsx'

/** What a learner gets on paper. */
export function Handout({ about }: { readonly about: string }) {
  const lesson = lessonOf(about)
  const { sheet } = words.lesson
  if (lesson === null) return <p>{sheet.unknown}</p>
  return (
    <Sheet lesson={lesson} kind={words.lesson.handout}>
      <p class="fields">
        <span>{sheet.name}</span>
        <span>{sheet.date}</span>
      </p>
      <p class="lead">{lesson.asks}</p>
      <h2>{words.lesson.before}</h2>
      <Question question={lesson.question} />
      <h2>{sheet.story}</h2>
      <p>{lesson.story.join(' ')}</p>
      <h2>{sheet.guess}</h2>
      <Guess prediction={lesson.prediction} />
      {lesson.handout.map(({ task, lines }) => (
        <Lines task={task} lines={lines} key={task} />
      ))}
      <h2>{words.lesson.after}</h2>
      <Question question={lesson.question} />
      <Lines task={sheet.ownWords} lines={2} />
    </Sheet>
  )
}

function Lines({ task, lines }: { readonly task: string; readonly lines: number }) {
  return (
    <div class="task">
      <p>{task}</p>
      {Array.from({ length: lines }, (_, k) => (
        <i class="line" key={k} />
      ))}
    </div>
  )
}

function Question({ question: { ask, options } }: { readonly question: Lesson['question'] }) {
  return (
    <>
      <p class="asked">{ask}</p>
      <Boxes options={options.map(({ answer }) => answer)} />
    </>
  )
}

function Guess({ prediction }: { readonly prediction: Lesson['prediction'] }) {
  if ('slider' in prediction) {
    const { from, to, unit } = prediction.slider
    return (
      <>
        <p class="asked">{prediction.ask}</p>
        <p class="ends ruler">
          <span>{String(from).replace('-', '−')}</span>
          <span>
            {to} {unit}
          </span>
        </p>
      </>
    )
  }
  const options =
    'choices' in prediction ? prediction.choices.map(({ answer }) => answer) : Object.values(prediction.strategies)
  return (
    <>
      <p class="asked">{prediction.ask}</p>
      <Boxes options={options} />
    </>
  )
}

function Boxes({ options }: { readonly options: readonly string[] }) {
  return (
    <ul class="boxes">
      {options.map((option) => (
        <li key={option}>{option}</li>
      ))}
    </ul>
  )
}
