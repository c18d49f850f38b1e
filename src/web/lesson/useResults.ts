import { useEffect, useState } from 'preact/hooks'
import { toPlan } from '../../scenario/toPlan.ts'
import { compareHere } from '../client/compareHere.ts'
import { prepareWorkers } from '../worker/executeInWorkers.ts'
import type { Lesson } from './lessonSchema.ts'
import type { Results } from './Results.ts'
import { runLesson, scenarioOf } from './runLesson.ts'

/** What came out is kept while the page is open: whoever goes back and forth need not wait again. */
const kept = new Map<string, Results>()

const nameOf = ({ id }: Lesson, whose: 'own' | 'guide') => `${whose} ${id}`

/** Forgets what came out for the learner, in a page that shows none of it. */
export function forgetResults(lesson: Lesson): void {
  kept.delete(nameOf(lesson, 'own'))
}

/** The bar is drawn in steps: each picture takes its time from the communities. */
const stepsShown = 20

export interface Running {
  readonly results: Results | null
  /** Share that is done, from 0 to 1, while it runs. */
  readonly share: number | null
  readonly trouble: string | null
  /** Runs all there is to run, and says what came out; null where it could not be run. */
  readonly start: (change: string | null) => Promise<Results | null>
  readonly keep: (results: Results) => void
  readonly forget: () => void
}

/**
 * The runs of a lesson, in workers of the page.
 *
 * @param whose the learner's own, or those of the guide, in which nobody has changed or played anything
 */
export function useResults(lesson: Lesson, whose: 'own' | 'guide' = 'own'): Running {
  const name = nameOf(lesson, whose)
  const [results, setResults] = useState(kept.get(name) ?? null)
  const [share, setShare] = useState<number | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  useEffect(() => {
    if (lesson.game !== undefined) return
    // While the learner reads, when the page has been drawn.
    const soon = setTimeout(() => prepareWorkers(() => toPlan(scenarioOf(lesson, 0, null))), 200)
    return () => clearTimeout(soon)
  }, [lesson])
  const keep = (found: Results) => {
    kept.set(name, found)
    setResults(found)
  }
  const start = async (change: string | null) => {
    setShare(0)
    setTrouble(null)
    try {
      const tell = (share: number) => setShare(Math.floor(share * stepsShown) / stepsShown)
      const found = await runLesson(lesson, change, compareHere, tell)
      keep(found)
      return found
    } catch (error) {
      setTrouble((error as Error).message)
      return null
    } finally {
      setShare(null)
    }
  }
  const forget = () => {
    kept.delete(name)
    setResults(null)
  }
  return { results, share, trouble, start, keep, forget }
}
