import type { Draft } from './Draft.ts'

/** A draft with what it was before, and what was taken back. */
export interface History {
  readonly past: readonly Draft[]
  readonly now: Draft
  readonly future: readonly Draft[]
  /** What was changed last: further changes of the same thing are taken back together with it. */
  readonly touched: string | null
}

/** Steps that can be taken back. */
const most = 200

export function begun(draft: Draft): History {
  return { past: [], now: draft, future: [], touched: null }
}

/** @param touches names what is changed, such as the path of a slider; null for a change that is a step of its own */
export function changed(history: History, now: Draft, touches: string | null = null): History {
  if (now.text === history.now.text && now.file === history.now.file) return history
  const goesOn = touches !== null && touches === history.touched
  const past = goesOn ? history.past : [...history.past, history.now].slice(-most)
  return { past, now, future: [], touched: touches }
}

export function undone({ past, now, future, ...rest }: History): History {
  const before = past.at(-1)
  if (before === undefined) return { past, now, future, ...rest }
  return { past: past.slice(0, -1), now: before, future: [now, ...future], touched: null }
}

export function redone({ past, now, future, ...rest }: History): History {
  const [next, ...later] = future
  if (next === undefined) return { past, now, future, ...rest }
  return { past: [...past, now], now: next, future: later, touched: null }
}
