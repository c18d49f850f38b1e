import { useEffect, useMemo } from 'preact/hooks'
import { charts } from '../../chart/charts.ts'
import { ChartFigure } from '../client/ChartFigure.tsx'
import { useChartWidth } from '../client/useChartWidth.ts'
import { useLater } from '../client/useLater.ts'
import { filled, words } from '../words/words.ts'
import { Bars } from './Bars.tsx'
import { Beside } from './Beside.tsx'
import { Caveats } from './Caveats.tsx'
import { figuresOf } from './figuresOf.ts'
import { fillText } from './fillText.ts'
import { judge, predictedInWords } from './judge.ts'
import type { Lesson } from './lessonSchema.ts'
import type { Attempt } from './progress.ts'
import type { Results } from './Results.ts'
import { Progress } from './RunStep.tsx'
import type { Running } from './useResults.ts'

/** What came out, beside what was predicted. */
export function RevealStep({
  lesson,
  now,
  running,
  runAgain,
}: {
  readonly lesson: Lesson
  readonly now: Attempt
  readonly running: Running
  /** Called where the page was opened anew, and nothing has run in it. */
  readonly runAgain: () => void
}) {
  const { results } = running
  useEffect(() => {
    if (results === null) runAgain()
  }, [])
  if (results === null || now.predicted === null) return <Progress running={running} />
  return <Shown lesson={lesson} predicted={now.predicted} results={results} />
}

function Shown({
  lesson,
  predicted,
  results,
}: {
  readonly lesson: Lesson
  readonly predicted: NonNullable<Attempt['predicted']>
  readonly results: Results
}) {
  const { prediction, reveal } = lesson
  const figures = useMemo(() => figuresOf(lesson, results), [lesson, results])
  const truth = figures.get(prediction.figure)
  const judged = judge(prediction, predicted, truth)
  const said = { predicted: predictedInWords(prediction, predicted) }
  return (
    <>
      {truth !== undefined && <Beside prediction={prediction} predicted={predicted} truth={truth} />}
      <p class="feedback" aria-live="polite">
        {(judged && fillText(judged.text, figures, said)) ?? words.lesson.noResult}
      </p>
      {reveal.map((part, at) =>
        'says' in part ? (
          <p key={at}>{fillText(part.says, figures)}</p>
        ) : 'bars' in part ? (
          <Bars key={at} figures={figures} labels={part.bars} unit={part.unit} />
        ) : (
          <ShownChart key={at} lesson={lesson} results={results} chart={part.chart} run={part.run} />
        ),
      )}
      <Caveats lesson={lesson} results={results} />
    </>
  )
}

function ShownChart({
  lesson: { runs },
  results,
  chart: name,
  run = runs[0]!.name,
}: {
  readonly lesson: Lesson
  readonly results: Results
  readonly chart: string
  readonly run: string | undefined
}) {
  const width = useChartWidth()
  const isLater = useLater()
  const comparison = isLater ? results.runs[run] : undefined
  const chart = useMemo(
    () => (comparison === undefined ? undefined : charts(comparison, width).find((one) => one.name === name)),
    [comparison, width, name],
  )
  if (chart === undefined) return null
  return (
    <>
      {runs.length > 1 && <p class="quiet of-run">{filled(words.lesson.of, { run })}</p>}
      <ChartFigure chart={chart} />
    </>
  )
}
