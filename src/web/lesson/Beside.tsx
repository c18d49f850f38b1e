import { formatNumber } from '../../study/format.ts'
import { words } from '../words/words.ts'
import { type Figure, isNumber, type NumberFigure } from './Figure.ts'
import { inWords } from './fillText.ts'
import { type Predicted, type Prediction, trueChoice } from './judge.ts'

/** The prediction drawn beside what came out: two places on a scale, or two marks in a list. */
export function Beside({
  prediction,
  predicted,
  truth,
}: {
  readonly prediction: Prediction
  readonly predicted: Predicted
  readonly truth: Figure
}) {
  if ('slider' in prediction) {
    return isNumber(truth) ? <Scale slider={prediction.slider} predicted={predicted as number} truth={truth} /> : null
  }
  const [rows, yours, right] =
    'choices' in prediction
      ? [prediction.choices.map(({ answer }) => answer), predicted as number, trueChoice(prediction, truth)]
      : [
          Object.values(prediction.strategies),
          Object.keys(prediction.strategies).indexOf(String(predicted)),
          isNumber(truth) ? -1 : Object.keys(prediction.strategies).indexOf(truth.strategy),
        ]
  return (
    <ul class="beside-list">
      {rows.map((row, place) => (
        <li key={row} class={place === right ? 'right' : ''}>
          <span>{row}</span>
          {place === yours && <em class="yours">{words.lesson.yours}</em>}
          {place === right && <em class="truth">{words.lesson.truth}</em>}
        </li>
      ))}
    </ul>
  )
}

function Scale({
  slider: { from, to, unit },
  predicted,
  truth: figure,
}: {
  readonly slider: Extract<Prediction, { slider: unknown }>['slider']
  readonly predicted: number
  readonly truth: NumberFigure
}) {
  const share = (value: number) => Math.min(100, Math.max(0, (100 * (value - from)) / (to - from)))
  const place = (value: number) => `${share(value)}%`
  // A label is as far to the left of its place as that is from the left, so that it never leaves the scale.
  const label = (value: number) => ({ left: place(value), transform: `translateX(-${share(value)}%)` })
  const { mean, low, high } = figure
  const interval = inWords(figure, 'range')
  const { yours, truth, range } = words.lesson
  return (
    <div class="beside-scale">
      <p class="mark yours" style={label(predicted)}>
        {yours}: {formatNumber(predicted)}
      </p>
      <div class="track" aria-hidden="true">
        <i class="yours" style={{ left: place(predicted) }} />
        {low !== null && high !== null && (
          <i class="range" style={{ left: place(low), right: `calc(100% - ${place(high)})` }} />
        )}
        <i class="truth" style={{ left: place(mean) }} />
      </div>
      <p class="mark truth" style={label(mean)}>
        {truth}: {inWords(figure, null)} {unit}
        {interval !== null && (
          <small>
            {' '}
            ({range}: {interval})
          </small>
        )}
      </p>
    </div>
  )
}
