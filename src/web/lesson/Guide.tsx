import { useEffect } from 'preact/hooks'
import { filled, words } from '../words/words.ts'
import { lessonOf } from './allLessons.ts'
import { Caveats } from './Caveats.tsx'
import { figuresOf } from './figuresOf.ts'
import { fillText } from './fillText.ts'
import { gameResults } from './gameResults.ts'
import type { Lesson } from './lessonSchema.ts'
import { Progress } from './RunStep.tsx'
import { Sheet } from './Sheet.tsx'
import { Studies } from './Studies.tsx'
import { useResults } from './useResults.ts'

/** What a facilitator gets on paper. */
export function Guide({ about }: { readonly about: string }) {
  const lesson = lessonOf(about)
  return lesson === null ? <p>{words.lesson.sheet.unknown}</p> : <Written lesson={lesson} />
}

function Written({ lesson }: { readonly lesson: Lesson }) {
  const { sheet, guide: kind, steps } = words.lesson
  const { guide, question } = lesson
  const total = guide.timing.reduce((sum, { minutes }) => sum + minutes, 0)
  return (
    <Sheet lesson={lesson} kind={kind}>
      <h2>{sheet.aim}</h2>
      <p>{guide.aim}</p>
      <h2>{sheet.timing}</h2>
      <table class="timing">
        <tbody>
          {guide.timing.map(({ step, minutes, say }) => (
            <tr key={step}>
              <th scope="row">{steps[step]}</th>
              <td>
                {minutes} {sheet.minutes}
              </td>
              <td>{say}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{filled(sheet.total, { n: total, own: lesson.minutes })}</p>
      <h2>{sheet.answers}</h2>
      <p class="asked">{question.ask}</p>
      <ul>
        {question.options.map(({ answer, right, misconception }) => (
          <li key={answer}>
            {answer} <em>({right ? sheet.right : misconception})</em>
          </li>
        ))}
      </ul>
      <Shows lesson={lesson} />
      <h2>{sheet.ask}</h2>
      <dl>
        {guide.ask.map(({ question: ask, expect }) => (
          <div key={ask}>
            <dt>{ask}</dt>
            <dd>{expect}</dd>
          </div>
        ))}
      </dl>
      <h2>{sheet.pitfalls}</h2>
      <ul>
        {guide.pitfalls.map((pitfall) => (
          <li key={pitfall}>{pitfall}</li>
        ))}
      </ul>
      <h2>{sheet.takeHome}</h2>
      <p class="take-home">{lesson.take_home}</p>
      <h2>{sheet.study}</h2>
      <Studies studies={lesson.study} />
    </Sheet>
  )
}

/** What the lesson's runs show, in the sentences of the lesson: run here, so that the numbers are those of the class. */
function Shows({ lesson }: { readonly lesson: Lesson }) {
  const { sheet } = words.lesson
  const running = useResults(lesson, 'guide')
  useEffect(() => {
    if (running.results !== null) return
    if (lesson.game !== undefined) running.keep(gameResults(lesson.game, null))
    else running.start(null)
  }, [])
  const figures = running.results && figuresOf(lesson, running.results)
  const said = figures === null ? [] : lesson.reveal.map((part) => 'says' in part && fillText(part.says, figures))
  return (
    <>
      <h2>{sheet.result}</h2>
      {figures === null ? (
        <Progress running={running} />
      ) : (
        <>
          {said.map((text) => text && <p key={text}>{text}</p>)}
          <Caveats lesson={lesson} results={running.results!} />
          <p class="quiet">{sheet.resultLead}</p>
        </>
      )}
    </>
  )
}
