import { useEffect, useState } from 'preact/hooks'
import type { GameSettings } from './GameSettings.ts'
import { groupMeans, type UsualPeriod, usualCourse } from './usualCourse.ts'

/** What usually happens, in the order of the conditions; null until it has been played, which the page shows first. */
export function useUsualCourses(settings: GameSettings): readonly (readonly UsualPeriod[])[] | null {
  const [courses, setCourses] = useState<readonly (readonly UsualPeriod[])[] | null>(null)
  useEffect(() => {
    setCourses(null)
    const played = setTimeout(() =>
      setCourses(settings.conditions.map((condition) => usualCourse(groupMeans(settings, condition)))),
    )
    return () => clearTimeout(played)
  }, [settings])
  return courses
}
