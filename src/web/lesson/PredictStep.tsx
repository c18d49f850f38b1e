import { useState } from 'preact/hooks'
import { filled, words } from '../words/words.ts'
import { Choices } from './Choices.tsx'
import { type Predicted, type Prediction, predictedInWords } from './judge.ts'
import type { Attempt } from './progress.ts'

/** The learner says what will come out, before anything runs. */
export function PredictStep({
  prediction,
  now,
  predict,
}: {
  readonly prediction: Prediction
  readonly now: Attempt
  readonly predict: (predicted: Predicted) => void
}) {
  const [chosen, choose] = useState<Predicted | null>(now.predicted)
  if (now.result !== null && now.predicted !== null) {
    const guess = predictedInWords(prediction, now.predicted)
    return (
      <>
        <p class="asked">{prediction.ask}</p>
        <p>{filled(words.lesson.guessed, { guess })}</p>
      </>
    )
  }
  const names = 'strategies' in prediction ? Object.keys(prediction.strategies) : []
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen !== null) predict(chosen)
      }}
    >
      {'slider' in prediction ? (
        <Slider prediction={prediction} chosen={chosen} choose={choose} />
      ) : 'choices' in prediction ? (
        <Choices
          name="prediction"
          legend={prediction.ask}
          options={prediction.choices.map(({ answer }) => answer)}
          chosen={chosen as number | null}
          choose={choose}
        />
      ) : (
        <Choices
          name="prediction"
          legend={prediction.ask}
          options={Object.values(prediction.strategies)}
          chosen={chosen === null ? null : names.indexOf(String(chosen))}
          choose={(place) => choose(names[place]!)}
        />
      )}
      <button type="submit" class="main-action" disabled={chosen === null}>
        {words.lesson.guess}
      </button>
    </form>
  )
}

function Slider({
  prediction: { ask, slider },
  chosen,
  choose,
}: {
  readonly prediction: Extract<Prediction, { slider: unknown }>
  readonly chosen: Predicted | null
  readonly choose: (number: number) => void
}) {
  const { from, to, step, unit } = slider
  const middle = from + Math.round((to - from) / 2 / step) * step
  return (
    <div class="guess">
      <label for="guess">{ask}</label>
      <output for="guess">{chosen === null ? '?' : `${String(chosen).replace('-', '−')} ${unit}`}</output>
      <input
        id="guess"
        type="range"
        min={from}
        max={to}
        step={step}
        value={chosen ?? middle}
        onInput={({ currentTarget }) => choose(currentTarget.valueAsNumber)}
        // The middle is a guess as well: who leaves the slider there says so by touching it.
        onClick={({ currentTarget }) => choose(currentTarget.valueAsNumber)}
      />
      <p class="ends" aria-hidden="true">
        <span>{String(from).replace('-', '−')}</span>
        <span>{to}</span>
      </p>
    </div>
  )
}
