import { useEffect, useRef, useState } from 'preact/hooks'
import { charts } from '../../chart/charts.ts'
import type { Comparison } from '../../study/Comparison.ts'
import { verdict } from '../../study/verdict.ts'
import { ChartFigure } from '../client/ChartFigure.tsx'
import { compareHere } from '../client/compareHere.ts'
import { remember, remembered } from '../client/remember.ts'
import { useChartWidth } from '../client/useChartWidth.ts'
import { useLater } from '../client/useLater.ts'
import { settingsAt } from '../draft/controls/settingControls.ts'
import { many } from '../draft/presets.ts'
import { type Run, runOf } from '../draft/Run.ts'
import { isTooLarge } from '../live/mostPeople.ts'
import { filled, words } from '../words/words.ts'
import { prepareWorkers } from '../worker/executeInWorkers.ts'
import { Field } from './Field.tsx'
import { Group } from './Group.tsx'
import { LastRun } from './LastRun.tsx'
import type { Edited } from './useDraft.ts'

/** Under this name the last finished run is kept on the device. */
const kept = 'sandbox.run'
/** Charts that are shown at once: the outcomes, the differences, and how sure that is. */
const first = ['outcomes', 'differences', 'probability-best']

interface Finished {
  readonly comparison: Comparison
  readonly run: Run
  /** The run before it, to compare with. */
  readonly before: Run | null
}

/** All strategies of the draft in many communities, as `roi compare` does it: which is best, and how sure that is. */
export function ManyRuns({ edited }: { readonly edited: Edited }) {
  const [share, setShare] = useState<number | null>(null)
  const [fault, setFault] = useState('')
  const [finished, setFinished] = useState<Finished | null>(null)
  const stop = useRef<AbortController | null>(null)
  const text = words.sandbox.runs
  const { scenario, plan, problems, draft, values, edit } = edited
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    // While the button is in sight and not yet pressed. What is too large to be watched would take too much for it.
    const seen = new IntersectionObserver(([now]) => {
      if (now!.isIntersecting && !isTooLarge(plan)) prepareWorkers(() => plan)
    })
    seen.observe(place.current!)
    return () => seen.disconnect()
  }, [plan])

  const run = async () => {
    stop.current = new AbortController()
    const { signal } = stop.current
    setFault('')
    setShare(0)
    try {
      const comparison = await compareHere(scenario, setShare, signal)
      const run = runOf(draft.text, comparison)
      setFinished({ comparison, run, before: remembered<Run>(kept) })
      remember(kept, run)
    } catch (error) {
      if (!signal.aborted) setFault((error as Error).message)
    }
    setShare(null)
  }
  // What is compared is what the scenario says, so that asking for more changes it; it is run once it has been read.
  const [isWanted, setIsWanted] = useState(false)
  useEffect(() => {
    if (!isWanted) return
    setIsWanted(false)
    run()
  }, [isWanted])
  const askMore = () => {
    edit([{ path: ['replicates'], value: String(many) }])
    setIsWanted(true)
  }
  const [control] = settingsAt(values, [['replicates']])
  const isRunning = share !== null
  return (
    <section class="many-runs" aria-label={text.title} ref={place}>
      <h2>{text.title}</h2>
      <p>{text.about}</p>
      <div class="run-bar">
        {control !== undefined && <Field control={control} edited={edited} />}
        {isRunning ? (
          <button type="button" onClick={() => stop.current?.abort()}>
            {text.stop}
          </button>
        ) : (
          <button type="button" class="main-action" disabled={problems.length > 0} onClick={run}>
            {filled(text.run, { n: scenario.replicates })}
          </button>
        )}
        {!isRunning && finished !== null && scenario.replicates < many && (
          <button type="button" disabled={problems.length > 0} onClick={askMore}>
            {filled(text.surer, { n: many })}
          </button>
        )}
      </div>
      {isRunning && <progress aria-label={text.title} max={1} value={share} />}
      <div aria-live="polite">
        {fault !== '' && <p class="note">{fault}</p>}
        {finished !== null && !isRunning && (
          <>
            {finished.run.text !== draft.text && <p class="note">{text.changedSince}</p>}
            <Verdict comparison={finished.comparison} />
          </>
        )}
      </div>
      {finished !== null && !isRunning && (
        <>
          <Charts comparison={finished.comparison} />
          {finished.before !== null && <LastRun before={finished.before} after={finished.run} />}
        </>
      )}
    </section>
  )
}

function Verdict({ comparison }: { readonly comparison: Comparison }) {
  const [advice, ...lines] = verdict(comparison)
  return (
    <>
      <p class="advice">{advice}</p>
      <dl class="verdict">
        {lines.map((line, i) => (
          <div key={line}>
            <dt>{words.sandbox.runs.verdict[i]}</dt>
            <dd>{line}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Charts({ comparison }: { readonly comparison: Comparison }) {
  return useLater() ? <AllCharts comparison={comparison} /> : null
}

function AllCharts({ comparison }: { readonly comparison: Comparison }) {
  const width = useChartWidth()
  const all = charts(comparison, width).filter(({ alternative }) => alternative === undefined)
  const [now, later] = [true, false].map((isFirst) => all.filter(({ name }) => first.includes(name) === isFirst))
  return (
    <>
      {now!.map((chart) => (
        <ChartFigure key={chart.name} chart={chart} />
      ))}
      <Group title={filled(words.sandbox.runs.more, { n: later!.length })}>
        {() => later!.map((chart) => <ChartFigure key={chart.name} chart={chart} />)}
      </Group>
    </>
  )
}
