import { useEffect, useRef } from 'preact/hooks'
import { remembered } from '../client/remember.ts'
import { words } from '../words/words.ts'
import { lessonOf } from './allLessons.ts'
import { DoneStep } from './DoneStep.tsx'
import { isNumber } from './Figure.ts'
import { figuresOf } from './figuresOf.ts'
import { fillText } from './fillText.ts'
import { trueChoice } from './judge.ts'
import type { Lesson } from './lessonSchema.ts'
import { PlansTried } from './PlansTried.tsx'
import { PredictStep } from './PredictStep.tsx'
import { type Hours, planChange } from './planChange.ts'
import { again, answered, isDone, isOpen, moved, predictedIn, ranIn } from './progress.ts'
import { QuestionStep } from './QuestionStep.tsx'
import type { Results } from './Results.ts'
import { RevealStep } from './RevealStep.tsx'
import { RunStep } from './RunStep.tsx'
import { StepBar } from './StepBar.tsx'
import { stepNames } from './steps.ts'
import { TryStep } from './TryStep.tsx'
import { forgetWork, planName, useProgress } from './useProgress.ts'
import { useResults } from './useResults.ts'

const now = () => new Date().toISOString()

/** A lesson, by the name in the address. */
export function LessonView({ about }: { readonly about: string }) {
  const lesson = lessonOf(about)
  if (lesson === null) return <p>{words.lesson.sheet.unknown}</p>
  return <LessonPlayer lesson={lesson} />
}

/** A lesson, step by step: question, story, prediction, run, what came out, try, question, take home. */
function LessonPlayer({ lesson }: { readonly lesson: Lesson }) {
  const [progress, change] = useProgress(lesson)
  const running = useResults(lesson)
  const heading = useRef<HTMLHeadingElement>(null)
  const { step } = progress
  const begun = useRef(step)
  useEffect(() => {
    if (begun.current === step) return
    begun.current = step
    heading.current?.focus()
  }, [step])

  const go = (by: 1 | -1) => change((before) => moved(before, by))
  const goOn = isOpen(progress, step) && isDone(progress, step)
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const { key, target, altKey, ctrlKey, metaKey } = event
      if (altKey || ctrlKey || metaKey || (target as Element).closest('input, textarea, select, .game') !== null) return
      if (key === 'ArrowRight') go(1)
      if (key === 'ArrowLeft') go(-1)
    }
    addEventListener('keydown', follow)
    return () => removeEventListener('keydown', follow)
  }, [])

  const ran = (results: Results, onward: boolean) =>
    change((before) => {
      const after = ranIn(before, resultInWords(lesson, results))
      return onward && before.step === 'run' ? moved(after, 1) : after
    })
  const runAgain = async () => {
    if (lesson.game !== undefined) return change((before) => moved(before, -1))
    const hours = remembered<Hours>(planName(lesson))
    await running.start(lesson.build && hours ? planChange(lesson.build.strategy, hours) : null)
  }
  const restart = () => {
    forgetWork(lesson)
    running.forget()
    change((before) => again(before, now()))
  }
  const place = stepNames.indexOf(step)
  return (
    <article class="lesson">
      <h1>{lesson.title}</h1>
      <StepBar
        progress={progress}
        go={(to) => change((before) => (isOpen(before, to) ? { ...before, step: to } : before))}
      />
      <section aria-labelledby="step">
        <h2 id="step" tabIndex={-1} ref={heading}>
          {words.lesson.steps[step]}
        </h2>
        {step === 'before' || step === 'after' ? (
          <QuestionStep
            key={step}
            lesson={lesson}
            now={progress.now}
            phase={step}
            answer={(option) =>
              change((before) => {
                const after = answered(before, step, option, now())
                return step === 'before' ? moved(after, 1) : after
              })
            }
          />
        ) : step === 'story' ? (
          <div class="story">
            {lesson.story.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        ) : step === 'predict' ? (
          <PredictStep
            prediction={lesson.prediction}
            now={progress.now}
            predict={(predicted) => change((before) => moved(predictedIn(before, predicted), 1))}
          />
        ) : step === 'run' ? (
          <RunStep
            lesson={lesson}
            running={running}
            // Whoever played wants to look at the table first.
            ran={(results) => ran(results, lesson.game === undefined)}
          />
        ) : step === 'reveal' ? (
          <>
            <RevealStep lesson={lesson} now={progress.now} running={running} runAgain={runAgain} />
            {lesson.build !== undefined && running.results !== null && (
              <PlansTried lesson={lesson} planAgain={() => change((before) => ({ ...before, step: 'run' }))} />
            )}
          </>
        ) : step === 'try' ? (
          <TryStep lesson={lesson} playAgain={() => change((before) => ({ ...before, step: 'run' }))} />
        ) : (
          <DoneStep lesson={lesson} restart={restart} />
        )}
      </section>
      <nav class="onward" aria-label={words.lesson.onward}>
        {place > 0 && (
          <button type="button" onClick={() => go(-1)}>
            {words.lesson.back}
          </button>
        )}
        {place < stepNames.length - 1 && (
          <button type="button" class={goOn ? 'forward main-action' : 'forward'} disabled={!goOn} onClick={() => go(1)}>
            {words.lesson.next}
          </button>
        )}
      </nav>
    </article>
  )
}

/** What was predicted, as it came out: for the answers that a teacher collects. */
function resultInWords(lesson: Lesson, results: Results): string {
  const { prediction } = lesson
  const figures = figuresOf(lesson, results)
  const truth = figures.get(prediction.figure)
  if (truth === undefined) return ''
  if ('choices' in prediction) return prediction.choices[trueChoice(prediction, truth)]?.answer ?? ''
  return isNumber(truth) ? (fillText(`{${prediction.figure}}`, figures) ?? '') : truth.strategy
}
