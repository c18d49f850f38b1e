import { useState } from 'preact/hooks'
import { forget, remember, remembered } from '../client/remember.ts'
import type { Lesson } from './lessonSchema.ts'
import { beginning, type Progress } from './progress.ts'
import { stepNames } from './steps.ts'

const nameOf = ({ id }: Lesson) => `lesson ${id}`

/** How far somebody has come in a lesson on this device. */
export function progressIn(lesson: Lesson): Progress | null {
  const kept = remembered<Progress>(nameOf(lesson))
  return kept !== null && stepNames.includes(kept.step) && kept.now !== undefined ? kept : null
}

export function forgetProgress(lesson: Lesson): void {
  forget(nameOf(lesson))
  forget(gameName(lesson))
}

/** Under what name the game of a lesson is kept. */
export function gameName({ id }: Lesson): string {
  return `game of lesson ${id}`
}

/** The same, kept with each change. */
export function useProgress(lesson: Lesson): [Progress, (change: (progress: Progress) => Progress) => void] {
  const [progress, set] = useState(() => progressIn(lesson) ?? beginning(new Date().toISOString()))
  const change = (how: (progress: Progress) => Progress) =>
    set((before) => {
      const after = how(before)
      remember(nameOf(lesson), after)
      return after
    })
  return [progress, change]
}
