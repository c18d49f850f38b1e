import type { Plan } from '../../community/Plan.ts'
import type { Connection } from './Connection.ts'
import type { Frame, Pair } from './Frame.ts'
import type { Ended } from './LiveWorlds.ts'
import type { Scene } from './Scene.ts'
import type { Week } from './Week.ts'
import type { Answer, Question } from './why.ts'

/** How long a day is shown at each speed, in milliseconds, the slowest first. */
export const dayLengths = [2400, 1200, 500, 160, 50] as const

/** Days that are lived at once when the pictures cannot keep up. */
const mostAtOnce = 5

/** What a player tells, whenever it changes. */
export interface Played {
  readonly state: 'founding' | 'ready' | 'failed'
  readonly isPlaying: boolean
  /** Which of `dayLengths`. */
  readonly speed: number
  readonly day: number
  readonly error: string | null
}

/** What a player shows its days to. */
export interface Audience {
  readonly onFounded: (scene: Scene, morning: Pair<Frame>, week: Week) => void
  readonly onMorning: (morning: Pair<Frame>) => void
  readonly onDay: (day: Pair<Frame>, now: number, dayLength: number) => void
  readonly onEnded: (ended: Ended) => void
  readonly onChanged: (played: Played) => void
}

/**
 * Plays two worlds like a film. It asks for a day when that is to be shown and not before, so that whoever asks why
 * something happened asks about the day that is seen.
 */
export interface Player {
  readonly played: () => Played
  readonly found: (plan: Plan, strategy: string) => Promise<void>
  readonly play: () => void
  readonly pause: () => void
  /** Pauses, and shows the next day. */
  readonly step: () => Promise<void>
  readonly reset: () => Promise<void>
  readonly setSpeed: (speed: number) => void
  readonly ask: (world: 0 | 1, about: Question) => Promise<Answer>
  /** To be called for each picture; `now` in milliseconds. */
  readonly tick: (now: number) => void
  readonly end: () => void
}

export function createPlayer({ ask, end }: Connection, audience: Audience): Player {
  let played: Played = { state: 'founding', isPlaying: false, speed: 1, day: 0, error: null }
  let days = 0
  let nextAt = 0
  let now = 0
  let isAsking = false
  // Which founding or reset the answers belong to: those to earlier ones come too late.
  let turn = 0

  const change = (part: Partial<Played>) => {
    played = { ...played, ...part }
    audience.onChanged(played)
  }
  const fail = (error: unknown) =>
    change({ state: 'failed', isPlaying: false, error: error instanceof Error ? error.message : String(error) })

  async function live(count: number): Promise<void> {
    if (isAsking || played.state !== 'ready' || played.day >= days) return
    isAsking = true
    const own = turn
    try {
      const { days: lived, ended } = await ask({ kind: 'advance', days: count })
      if (own !== turn) return
      const length = dayLengths[played.speed]!
      for (const day of lived) audience.onDay(day, now, length)
      const last = lived.at(-1)?.[0].day ?? played.day
      nextAt = now + length
      change({ day: last, isPlaying: played.isPlaying && last < days })
      if (ended !== null) audience.onEnded(ended)
    } catch (error) {
      if (own === turn) fail(error)
    } finally {
      if (own === turn) isAsking = false
    }
  }

  // Who moves a slider asks for many communities: of those who wait only the last one is founded.
  let wanted: { readonly plan: Plan; readonly strategy: string } | null = null
  let isFounding = false
  // Whoever changes a community while it plays wants to see what becomes of it.
  let wasPlaying = false

  async function foundWanted(): Promise<void> {
    if (isFounding) return
    isFounding = true
    while (wanted !== null) {
      const { plan, strategy } = wanted
      wanted = null
      await begin(ask({ kind: 'found', plan, strategy }), ({ scene, morning, week }) => {
        days = plan.days
        audience.onFounded(scene, morning, week)
      })
    }
    isFounding = false
    if (wasPlaying) play()
    wasPlaying = false
  }

  function play(): void {
    if (played.state !== 'ready' || played.day >= days) return
    nextAt = now
    change({ isPlaying: true })
  }

  async function begin<T>(asked: Promise<T>, onBegun: (answer: T) => void): Promise<void> {
    const own = ++turn
    isAsking = false
    try {
      const answer = await asked
      if (own !== turn) return
      onBegun(answer)
      change({ state: 'ready', day: 0 })
    } catch (error) {
      if (own === turn) fail(error)
    }
  }

  return {
    played: () => played,
    found: (plan, strategy) => {
      turn++
      wasPlaying ||= played.isPlaying
      wanted = { plan, strategy }
      change({ state: 'founding', isPlaying: false, day: 0, error: null })
      return foundWanted()
    },
    play,
    pause: () => {
      wasPlaying = false
      change({ isPlaying: false })
    },
    step: () => {
      change({ isPlaying: false })
      return live(1)
    },
    reset: () => {
      if (played.state !== 'ready') return Promise.resolve()
      change({ isPlaying: false })
      return begin(ask({ kind: 'reset' }), ({ morning }) => audience.onMorning(morning))
    },
    setSpeed: (speed) => {
      nextAt = Math.min(nextAt, now + dayLengths[speed]!)
      change({ speed })
    },
    ask: (world, about) => ask({ kind: 'ask', world, about }),
    tick: (time) => {
      now = time
      if (!played.isPlaying || now < nextAt) return
      const late = Math.floor((now - nextAt) / dayLengths[played.speed]!)
      void live(Math.min(mostAtOnce, 1 + late))
    },
    end,
  }
}
