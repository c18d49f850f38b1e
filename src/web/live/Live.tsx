import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { dayName } from '../../chart/dayName.ts'
import type { Plan } from '../../community/Plan.ts'
import { filled, words } from '../words/words.ts'
import { Controls } from './Controls.tsx'
import { Course } from './Course.tsx'
import { dailyMeasures } from './dailyMeasures.ts'
import { differenceInWords, differingInWords, membersInWords } from './inWords.ts'
import { Legend } from './Legend.tsx'
import type { Ended } from './LiveWorlds.ts'
import { isTooLarge, mostPeople } from './mostPeople.ts'
import { PersonPanel } from './PersonPanel.tsx'
import { Story } from './Story.tsx'
import { Today } from './Today.tsx'
import { useLive } from './useLive.ts'
import type { Week } from './Week.ts'
import { WorldCanvas } from './WorldCanvas.tsx'

export interface LiveProps {
  /** What is lived. Another object founds another community, so a plan that stays the same must stay the same object. */
  readonly plan: Plan
  /** Name of the strategy that the left world is lived under; the right one is its twin without outreach. */
  readonly strategy: string
  /** Name of the measure whose course is shown at first: the one that decides. One known at the end only is passed over. */
  readonly measure?: string
  /** The date of day 1 as YYYY-MM-DD, where the scenario has one. */
  readonly starts?: string | null
  /** Is told once the community has been founded: what its first week brings without outreach. */
  readonly onFounded?: (week: Week) => void
  /** Is told once the horizon is over: both runs, and the digest that `roi run` writes with one replicate. */
  readonly onFinished?: (ended: Ended) => void
}

/**
 * Two worlds side by side on the same draws, to be watched, stopped and asked. Everything that takes time happens in a
 * worker of its own. Keys work while the focus is inside; space and → also while it is nowhere.
 */
export function Live(props: LiveProps) {
  if (isTooLarge(props.plan)) return <p class="note">{filled(words.live.tooLarge, { most: mostPeople })}</p>
  return <LiveView {...props} />
}

function LiveView({ plan, strategy, measure = 'shares', starts = null, ...told }: LiveProps) {
  const live = useLive(plan, strategy, told)
  const { played, player, series } = live
  const [shown, setShown] = useState(measure)
  useEffect(() => setShown(measure), [measure])
  const chosen = dailyMeasures.find(({ name }) => name === shown) ?? dailyMeasures[0]!
  const root = useRef<HTMLElement>(null)
  useKeys(root, live)

  const isEmpty = useMemo(
    () => plan.strategies.find(({ name }) => name === strategy)?.rules.length === 0,
    [plan, strategy],
  )
  const events = plan.events.filter(({ from, until }) => played.day >= from && played.day < until)
  const day = dayInWords(played.day, plan.days, starts)
  const difference = differenceInWords(chosen, series)
  const members = membersInWords(series, live.scene)
  const differingNow = live.today === null ? '' : differingInWords(live.today)
  const isResting = played.state === 'ready' && !played.isPlaying
  return (
    <section class="live" ref={root} aria-label={words.live.title}>
      <Controls played={played} player={player} days={plan.days} />
      <p class="live-day">
        <strong>{played.state === 'founding' ? words.live.founding : day}</strong>{' '}
        {events.map(({ name }) => (
          <span class="live-event" key={name}>
            {filled(words.live.event, { event: name })}
          </span>
        ))}
        {played.day > 0 && !isEmpty && <span class="live-differing">{differingNow}</span>}
      </p>
      {played.error !== null && (
        <p class="note" role="alert">
          {filled(words.live.failed, { message: played.error })}
        </p>
      )}
      <div class="live-stage">
        <div class="live-worlds">
          {([0, 1] as const).map((world) => (
            <figure key={world} class={`live-world live-world-${world}`}>
              <figcaption>
                <strong>{filled(words.live.worlds[world], { strategy })}</strong> <span>{members[world]}</span>
              </figcaption>
              <WorldCanvas world={world} live={live} />
            </figure>
          ))}
        </div>
        <aside class="live-aside" aria-label={words.live.aside}>
          <PersonPanel live={live} isResting={isResting} />
          <Legend hasRaiders={plan.events.some(({ kind }) => kind === 'raid')} />
        </aside>
        <Course
          measure={chosen}
          series={series}
          days={plan.days}
          difference={difference}
          events={plan.events}
          onMeasure={setShown}
        />
        <div>
          <Story live={live} isResting={isResting} />
          <Today live={live} isResting={isResting} />
        </div>
      </div>
      <p class="unseen" aria-live="polite">
        {isResting &&
          filled(words.live.summary, { day, members: membersBoth(members), differing: differingNow, difference })}
        {live.ended !== null && ` ${words.live.finished}`}
      </p>
      <p class="quiet">{isEmpty ? words.live.sameNote : words.live.pairNote}</p>
      {live.ended !== null && (
        <p class="quiet live-digest">{filled(words.live.digest, { digest: live.ended.digest })}</p>
      )}
    </section>
  )
}

function dayInWords(day: number, days: number, starts: string | null): string {
  if (day === 0) return words.live.morning
  if (starts === null) return filled(words.live.day, { day, days })
  return filled(words.live.date, { date: dayName(starts, day), day, days })
}

function membersBoth([withOutreach, without]: readonly [string, string]): string {
  return filled(words.live.membersBoth, { with: withOutreach, without })
}

/** Fields in which keys have a meaning of their own. */
const fields = 'input, select, textarea, [contenteditable]'

function useKeys(root: { readonly current: HTMLElement | null }, { player, played }: ReturnType<typeof useLive>): void {
  const isPlaying = useRef(false)
  isPlaying.current = played.isPlaying
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as Element
      const isInside = root.current?.contains(target) === true
      // Who came here by a link stands at the whole of the page.
      if ((!isInside && !target.matches('body, main')) || target.matches(fields)) return
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (event.key === ' ' && !target.matches('button, summary, a')) {
        if (isPlaying.current) player.pause()
        else player.play()
      } else if (event.key === 'ArrowRight') void player.step()
      else if (event.key.toLowerCase() === 'r' && isInside) void player.reset()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [player, root])
}
