import { useState } from 'preact/hooks'
import { forget, remember, remembered } from '../client/remember.ts'
import type { Lesson } from './lessonSchema.ts'
import type { Tried } from './planChange.ts'
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
  forgetWork(lesson)
}

/** What was played and planned, so that it begins anew. */
export function forgetWork(lesson: Lesson): void {
  for (const name of [gameName, planName, triedName]) forget(name(lesson))
}

/** Under what name the game of a lesson is kept. */
export function gameName({ id }: Lesson): string {
  return `game of lesson ${id}`
}

/** Under what name the learner's own plan is kept. */
export function planName({ id }: Lesson): string {
  return `plan of lesson ${id}`
}

/** Under what name the plans are kept that were tried. */
export function triedName({ id }: Lesson): string {
  return `plans tried in lesson ${id}`
}

export function triedIn(lesson: Lesson): readonly Tried[] {
  return remembered<readonly Tried[]>(triedName(lesson)) ?? []
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
