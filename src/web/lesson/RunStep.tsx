import { useMemo, useState } from 'preact/hooks'
import { formatList } from '../../study/format.ts'
import { remember, remembered } from '../client/remember.ts'
import { PublicGoodsGame } from '../game/PublicGoodsGame.tsx'
import type { GameReport } from '../game/report.ts'
import { filled, words } from '../words/words.ts'
import { figuresOf } from './figuresOf.ts'
import { fillText } from './fillText.ts'
import { gameResults } from './gameResults.ts'
import type { Lesson } from './lessonSchema.ts'
import { PlanSliders } from './PlanSliders.tsx'
import { type Hours, planChange, withTried } from './planChange.ts'
import type { Results } from './Results.ts'
import { scenarioOf } from './runLesson.ts'
import { gameName, planName, triedIn, triedName } from './useProgress.ts'
import type { Running } from './useResults.ts'

interface Props {
  readonly lesson: Lesson
  readonly running: Running
  /** Told what came out. */
  readonly ran: (results: Results) => void
}

/** The communities live, or the learner plays. */
export function RunStep(props: Props) {
  return props.lesson.game === undefined ? <Communities {...props} /> : <Game {...props} />
}

function Communities({ lesson, running, ran }: Props) {
  const { run } = words.lesson
  const { build, prediction, runs } = lesson
  const [hours, setHours] = useState<Hours>(() => remembered(planName(lesson)) ?? evenly(build))
  const { replicates, members } = useMemo(() => {
    const { replicates, community } = scenarioOf(lesson, 0, null)
    return { replicates, members: community.members ?? 0 }
  }, [lesson])
  const start = async () => {
    const results = await running.start(build === undefined ? null : planChange(build.strategy, hours))
    if (results === null) return
    if (build !== undefined) {
      const brought = fillText(`{${build.figure} words}`, figuresOf(lesson, results))
      if (brought !== null) remember(triedName(lesson), withTried(triedIn(lesson), { hours, brought }))
    }
    ran(results)
  }
  const change = (next: Hours) => {
    setHours(next)
    remember(planName(lesson), next)
  }
  return (
    <>
      {build !== undefined && <PlanSliders build={build} prediction={prediction} hours={hours} change={change} />}
      <p>{filled(run.who, { replicates, members })}</p>
      {runs.length > 1 && <p>{filled(run.versions, { list: formatList(runs.map(({ name }) => name)) })}</p>}
      <Progress running={running} />
      <p>
        <button type="button" class="main-action" disabled={running.share !== null} onClick={start}>
          {running.results === null ? run.button : run.again}
        </button>
      </p>
    </>
  )
}

/** How far it is, and what went wrong. */
export function Progress({ running: { share, trouble, results } }: { readonly running: Running }) {
  const { run } = words.lesson
  if (share !== null) {
    const percent = Math.round(100 * share)
    return (
      <p>
        <label>
          {filled(run.now, { percent })}
          <progress value={share} max={1} />
        </label>
      </p>
    )
  }
  return (
    <p aria-live="polite">
      {trouble !== null ? filled(run.trouble, { message: trouble }) : results !== null ? run.done : ''}
    </p>
  )
}

function evenly(build: Lesson['build']): Hours {
  return Object.fromEntries(
    (build?.of ?? []).map((name) => [name, Math.floor((2 * build!.hours) / build!.of.length) / 2]),
  )
}

function Game({ lesson, running, ran }: Props) {
  const settings = lesson.game!
  const resume = useMemo(() => remembered<Pick<GameReport, 'session' | 'moves'>>(gameName(lesson)), [lesson])
  const told = (report: GameReport) => {
    const { session, moves } = report
    remember(gameName(lesson), { session, moves })
    if (!report.complete) return
    const results = gameResults(settings, report)
    running.keep(results)
    ran(results)
  }
  return (
    <>
      <p class="quiet">{words.lesson.run.game}</p>
      <PublicGoodsGame settings={settings} {...(resume === null ? {} : { resume })} onReport={told} />
    </>
  )
}
