import { useMemo } from 'preact/hooks'
import { mean } from '../../statistics/mean.ts'
import { formatDigits } from '../../study/format.ts'
import { ChartFigure } from '../client/ChartFigure.tsx'
import { HeadRow } from '../client/HeadRow.tsx'
import { useChartWidth } from '../client/useChartWidth.ts'
import { filled, words } from '../words/words.ts'
import { courseChart } from './courseChart.ts'
import type { GameSettings } from './GameSettings.ts'
import { design } from './gameArm.ts'
import { lastRounds, meanGift, ownGift } from './lastRounds.ts'
import { inTokens } from './narration.ts'
import type { Period } from './playSeat.ts'
import { publishedCourse } from './publishedCourses.ts'
import { useUsualCourses } from './useUsualCourses.ts'
import { groups } from './usualCourse.ts'

/** The learner’s table beside what usually happens: how much is given in the end, and round by round. */
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
    [end.you, played.map((all) => formatDigits(ownGift(all), 2))],
    [end.table, played.map((all) => formatDigits(meanGift(all), 2))],
    [
      filled(end.simulated, { n: groups }),
      usual.map((course) => formatDigits(mean(lastRounds(course).map((period) => period.mean)), 2)),
    ],
    [end.earned, played.map((all) => inTokens(all.reduce((sum, { earnings }) => sum + earnings[0], 0)))],
  ] as const
  return (
    <>
      <div class="scroll">
        <table class="outcome">
          <HeadRow
            columns={[
              filled(end.given, { n: lastRounds(usual[0]!).length, endowment: design.endowment }),
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
