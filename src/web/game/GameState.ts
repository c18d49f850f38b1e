import { keyFromSeed } from '../../random/Key.ts'
import type { Condition, GameSettings } from './GameSettings.ts'
import { design, gameArm } from './gameArm.ts'
import { type Move, type Period, playSeat } from './playSeat.ts'

/** How far a game has come: all moves, condition after condition, and what the learner looks at. */
export interface GameState {
  readonly moves: readonly Move[]
  readonly at: 'briefing' | 'period' | 'result' | 'end'
}

export type GameAction =
  | { readonly do: 'give'; readonly tokens: number }
  | { readonly do: 'punish'; readonly points: readonly number[] }
  | { readonly do: 'go on' }
  | { readonly do: 'start again' }

/** What there is to do, and what has happened so far under the present condition. */
export interface Stage {
  readonly condition: Condition
  /** The period that is played or was played last, from 1. */
  readonly period: number
  readonly phase: 'briefing' | 'give' | 'punish' | 'result' | 'end'
  /** Periods of each condition that are over, in the order of the conditions. */
  readonly played: readonly (readonly Period[])[]
  /** What everybody gave, while the human has to say who is punished. */
  readonly open: readonly number[] | null
}

/** A game of which nothing has been played. */
const fresh: GameState = { moves: [], at: 'briefing' }

/**
 * A game of which these moves have been played already, after what the last of them led to. From the first one on that is
 * not possible in this game, as after a change of its settings, they are left out.
 */
export function resumedGame(settings: GameSettings, moves: readonly Move[]): GameState {
  let state = fresh
  for (const { gift, points } of moves) {
    let next = state
    while (next.at === 'briefing' || next.at === 'result') next = act(settings, next, { do: 'go on' })
    const given = act(settings, next, { do: 'give', tokens: gift })
    if (given === next) break
    state = points === null ? given : act(settings, given, { do: 'punish', points })
  }
  return state
}

/** The state after an action; actions that are not possible now change nothing. */
export function act(settings: GameSettings, state: GameState, action: GameAction): GameState {
  const { moves, at } = state
  const open = isOpen(settings, moves)
  switch (action.do) {
    case 'give': {
      if (at !== 'period' || open || !upTo(design.endowment, action.tokens)) return state
      return decided(settings, [...moves, { gift: action.tokens, points: null }])
    }
    case 'punish': {
      const { points } = action
      const possible = points.length === design.group_size - 1 && points.every((k) => upTo(design.points, k))
      if (at !== 'period' || !open || !possible) return state
      return decided(settings, [...moves.slice(0, -1), { ...moves[moves.length - 1], points }])
    }
    case 'go on': {
      if (at === 'briefing') return { moves, at: 'period' }
      if (at !== 'result') return state
      if (moves.length === settings.periods * settings.conditions.length) return { moves, at: 'end' }
      return { moves, at: moves.length % settings.periods === 0 ? 'briefing' : 'period' }
    }
    case 'start again':
      return fresh
  }
}

export function stageOf(settings: GameSettings, { moves, at }: GameState, session: number): Stage {
  const { periods, conditions, seed } = settings
  const key = keyFromSeed(seed)
  const open = isOpen(settings, moves)
  // Before a period nothing of it is among the moves; while it is punished and after it, it is the last of them.
  const place = at === 'briefing' || (at === 'period' && !open) ? moves.length : moves.length - 1
  const games = conditions.map((condition, k) =>
    playSeat(gameArm(settings, condition), key, session, moves.slice(k * periods, (k + 1) * periods)),
  )
  const now = Math.floor(place / periods)
  return {
    condition: conditions[now],
    period: (place % periods) + 1,
    phase: at === 'period' ? (open ? 'punish' : 'give') : at,
    played: games.map((game) => game.periods),
    open: games[now].open,
  }
}

/** Whether the last move still lacks the points of punishment. */
function isOpen({ periods, conditions }: GameSettings, moves: readonly Move[]): boolean {
  const last = moves.length - 1
  return last >= 0 && conditions[Math.floor(last / periods)] === 'with sanctions' && moves[last].points === null
}

/** The period goes on where somebody has yet to be punished; else its result can be seen. */
function decided(settings: GameSettings, moves: readonly Move[]): GameState {
  return { moves, at: isOpen(settings, moves) ? 'period' : 'result' }
}

function upTo(most: number, value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most
}
