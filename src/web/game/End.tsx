import { useMemo } from 'preact/hooks'
import { mean } from '../../statistics/mean.ts'
import { ChartFigure } from '../client/ChartFigure.tsx'
import { HeadRow } from '../client/HeadRow.tsx'
import { useChartWidth } from '../client/useChartWidth.ts'
import { filled, words } from '../words/words.ts'
import { courseChart, meanGift } from './courseChart.ts'
import type { GameSettings } from './GameSettings.ts'
import { design } from './gameArm.ts'
import { inTokens } from './narration.ts'
import type { Period } from './playSeat.ts'
import { publishedCourse } from './publishedCourses.ts'
import { useUsualCourses, usualSessions } from './useUsualCourses.ts'
import { groups } from './usualCourse.ts'

/** The learner’s table beside what usually happens. */
export function End({
  settings,
  played,
}: {
  readonly settings: GameSettings
  readonly played: readonly (readonly Period[])[]
}) {
  const { end, conditions } = words.game
  const width = useChartWidth()
  const usual = useUsualCourses(settings)
  const chart = useMemo(() => {
    if (usual === null) return null
    const courses = settings.conditions.map((condition, k) => ({
      condition,
      played: played[k],
      usual: usual[k],
      published: publishedCourse(settings.population, condition),
    }))
    return courseChart(courses, width)
  }, [settings, played, usual, width])
  if (chart === null || usual === null) return <p class="quiet">{end.wait}</p>
  const rows = [
    [end.you, played.map((all) => inTokens(mean(all.map(({ gifts }) => gifts[0]))))],
    [end.table, played.map((all) => inTokens(meanGift(all)))],
    [
      filled(end.simulated, { n: groups * usualSessions }),
      usual.map((course) => inTokens(mean(course.map((period) => period.mean)))),
    ],
    [end.earned, played.map((all) => inTokens(all.reduce((sum, { earnings }) => sum + earnings[0], 0)))],
  ] as const
  return (
    <>
      <div class="scroll">
        <table class="outcome">
          <HeadRow
            columns={[
              filled(end.given, { endowment: design.endowment }),
              ...settings.conditions.map((condition) => conditions[condition]),
            ]}
          />
          <tbody>
            {rows.map(([name, values]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {values.map((value, k) => (
                  <td key={k}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ChartFigure chart={chart} />
    </>
  )
}
