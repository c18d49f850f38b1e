import { useEffect, useState } from 'preact/hooks'
import type { GameSettings } from './GameSettings.ts'
import { groupMeans, type UsualPeriod, usualCourse } from './usualCourse.ts'

/** Sessions that are played for the usual course. */
export const usualSessions = 8

/**
 * What usually happens, in the order of the conditions; null until it has been played. One session at a time, so that the
 * page can be used meanwhile.
 */
export function useUsualCourses(settings: GameSettings): readonly (readonly UsualPeriod[])[] | null {
  const [courses, setCourses] = useState<readonly (readonly UsualPeriod[])[] | null>(null)
  useEffect(() => {
    setCourses(null)
    const played: number[][][][] = []
    let next: ReturnType<typeof setTimeout>
    const play = () => {
      if (played.length < usualSessions) {
        played.push(settings.conditions.map((condition) => groupMeans(settings, condition, played.length)))
        next = setTimeout(play)
      } else setCourses(settings.conditions.map((_, k) => usualCourse(played.map((session) => session[k]))))
    }
    next = setTimeout(play)
    return () => clearTimeout(next)
  }, [settings])
  return courses
}
