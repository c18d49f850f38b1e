import { mean } from '../../statistics/mean.ts'
import type { Condition, GameSettings } from '../game/GameSettings.ts'
import type { GameReport } from '../game/report.ts'
import { groupMeans } from '../game/usualCourse.ts'
import type { Given, Results } from './Results.ts'

/**
 * What a game says to a lesson: what the learner and their group gave, and what groups of simulated people give.
 *
 * @param report null while nobody has played, as in the test of what the lesson claims
 */
export function gameResults(settings: GameSettings, report: GameReport | null): Results {
  const given = (condition: Condition): Given => {
    const periods = report?.periods.filter((period) => period.condition === condition) ?? []
    return {
      you: periods.map(({ gift }) => gift),
      group: periods.map(({ gift, others }) => mean([gift, ...others])),
      usual: groupMeans(settings, condition),
    }
  }
  return {
    runs: {},
    game: Object.fromEntries(settings.conditions.map((condition) => [condition, given(condition)])),
  }
}
