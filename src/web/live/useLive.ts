import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Plan } from '../../community/Plan.ts'
import { connect } from './connect.ts'
import { differing } from './differing.ts'
import type { Frame, Pair } from './Frame.ts'
import type { LiveProps } from './Live.tsx'
import type { Ended } from './LiveWorlds.ts'
import { createPlayer, type Played, type Player } from './Player.ts'
import type { Scene } from './Scene.ts'
import { noSeries, type Series, seriesOf } from './Series.ts'
import type { Stage } from './Stage.ts'

/** What the parts of a live view share. */
export interface LiveState {
  readonly player: Player
  readonly played: Played
  readonly scene: Scene | null
  /** Values up to the day shown, renewed some times a second at most. */
  readonly series: Series
  /** The frames of the day shown. */
  readonly today: Pair<Frame> | null
  readonly ended: Ended | null
  readonly selected: number | null
  /** The world in which the selected person is looked at. */
  readonly world: 0 | 1
  readonly select: (person: number | null, world: 0 | 1) => void
  /** Canvases put their stages here. */
  readonly stages: [Stage | null, Stage | null]
}

/** Charts and texts are renewed no more often, in milliseconds. */
const renewedEvery = 200

/** Lives a plan in a worker and shows it on the stages, in step with the screen. */
export function useLive(
  plan: Plan,
  strategy: string,
  { onFounded, onFinished }: Pick<LiveProps, 'onFounded' | 'onFinished'>,
): LiveState {
  const [played, setPlayed] = useState<Played>({ state: 'founding', isPlaying: false, speed: 1, day: 0, error: null })
  const [scene, setScene] = useState<Scene | null>(null)
  const [shown, setShown] = useState<{ series: Series; today: Pair<Frame> | null }>({ series: noSeries, today: null })
  const [ended, setEnded] = useState<Ended | null>(null)
  const [selection, setSelection] = useState<{ person: number | null; world: 0 | 1 }>({ person: null, world: 0 })
  const stages = useRef<[Stage | null, Stage | null]>([null, null]).current
  const told = useRef({ onFounded, onFinished })
  told.current = { onFounded, onFinished }
  const catalogue = useRef(plan.acts)

  const player = useMemo(() => {
    let days: Pair<Float64Array>[] = []
    let renewAt = 0
    let renewal: ReturnType<typeof setTimeout> | undefined
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)')
    let latest: Played | null = null
    let today: Pair<Frame> | null = null

    // What changes with each day is told together, and not for each picture.
    const renew = () => {
      clearTimeout(renewal)
      const tell = () => {
        renewAt = performance.now() + renewedEvery
        if (latest !== null) setPlayed(latest)
        setShown({ series: seriesOf([...days]), today })
      }
      const wait = renewAt - performance.now()
      if (wait <= 0) tell()
      else renewal = setTimeout(tell, wait)
    }
    const begin = (morning: Pair<Frame>) => {
      days = []
      today = morning
      setEnded(null)
      renewAt = 0
      renew()
    }
    const eachStage = (doing: (stage: Stage, world: 0 | 1) => void) => {
      for (const world of [0, 1] as const) if (stages[world] !== null) doing(stages[world], world)
    }
    return createPlayer(connect(), {
      onFounded: (founded, morning, week) => {
        told.current.onFounded?.(week)
        setScene(founded)
        setSelection({ person: null, world: 0 })
        eachStage((stage, world) => {
          stage.open(founded, catalogue.current, morning[world])
          stage.select(null)
        })
        begin(morning)
      },
      onMorning: (morning) => {
        const differs = differing(morning)
        eachStage((stage, world) => stage.show(morning[world], differs, performance.now(), 0, isCalm.matches))
        begin(morning)
      },
      onDay: (day, now, dayLength) => {
        days.push([day[0].daily, day[1].daily])
        today = day
        const differs = differing(day)
        eachStage((stage, world) => stage.show(day[world], differs, now, dayLength, isCalm.matches))
        renew()
      },
      onEnded: (result) => {
        setEnded(result)
        told.current.onFinished?.(result)
      },
      onChanged: (next) => {
        // Buttons answer at once.
        if (latest === null || next.isPlaying !== latest.isPlaying || next.speed !== latest.speed) renewAt = 0
        if (next.state !== latest?.state) renewAt = 0
        latest = next
        renew()
      },
    })
  }, [stages])

  useEffect(() => {
    catalogue.current = plan.acts
    void player.found(plan, strategy)
  }, [player, plan, strategy])

  useEffect(() => {
    let frame = requestAnimationFrame(function next(now) {
      player.tick(now)
      for (const stage of stages) stage?.draw(now)
      frame = requestAnimationFrame(next)
    })
    return () => {
      cancelAnimationFrame(frame)
      player.end()
    }
  }, [player, stages])

  const select = (person: number | null, world: 0 | 1) => {
    for (const stage of stages) stage?.select(person)
    setSelection({ person, world })
  }
  const { person: selected, world } = selection
  return { player, played, scene, ...shown, ended, selected, world, select, stages }
}
