import { charts } from '../../../src/chart/charts.ts'
import { compare } from '../../../src/study/compare.ts'
import { executeHere } from '../../../src/study/executeHere.ts'
import type { Figure } from '../../../src/web/lesson/Figure.ts'
import { figuresOf } from '../../../src/web/lesson/figuresOf.ts'
import { fillText } from '../../../src/web/lesson/fillText.ts'
import { gameResults } from '../../../src/web/lesson/gameResults.ts'
import { holds } from '../../../src/web/lesson/holds.ts'
import type { Lesson } from '../../../src/web/lesson/lessonSchema.ts'
import type { Results } from '../../../src/web/lesson/Results.ts'
import { runLesson } from '../../../src/web/lesson/runLesson.ts'

/** What comes out of a lesson: the same seed, the same replicates and the same bits as in the page. */
export async function lived(lesson: Lesson): Promise<{ results: Results; figures: ReadonlyMap<string, Figure> }> {
  const results = lesson.game === undefined ? await communities(lesson) : played(lesson.game)
  return { results, figures: figuresOf(lesson, results) }
}

function communities(lesson: Lesson): Promise<Results> {
  return runLesson(
    lesson,
    null,
    (scenario) => compare(scenario, executeHere),
    () => {},
  )
}

/** A learner who always gives half. */
function played(game: NonNullable<Lesson['game']>): Results {
  const periods = game.conditions.flatMap((condition) =>
    Array.from({ length: game.periods }, (_, t) => ({
      condition,
      period: t + 1,
      gift: 10,
      others: [10, 10, 10],
      punished: [0, 0, 0],
      punishedBy: [0, 0, 0],
      earned: 20,
    })),
  )
  return gameResults(game, { session: 0, complete: true, moves: [], periods })
}

/** Claims that did not come out, each with what did. */
export function wronglyClaimed({ claims }: Lesson, figures: ReadonlyMap<string, Figure>): string[] {
  return claims.flatMap((claim) =>
    holds(claim, figures) ? [] : `${JSON.stringify(claim)}: ${JSON.stringify(figures.get(claim.figure))}`,
  )
}

/** What a lesson would show of its results and cannot: sentences, bars and charts without what they are about. */
export function unsayable(
  { reveal, prediction, runs }: Lesson,
  results: Results,
  figures: ReadonlyMap<string, Figure>,
) {
  const unfilled = (texts: readonly string[]) =>
    texts.filter((text) => fillText(text, figures, { predicted: '1' }) === null)
  return [
    ...unfilled(Object.values(prediction.feedback)),
    ...reveal.flatMap((part) => {
      if ('says' in part) return unfilled([part.says])
      if ('bars' in part) return Object.keys(part.bars).filter((name) => !figures.has(name))
      const drawn = charts(results.runs[part.run ?? runs[0]!.name]!).map(({ name }) => name)
      return drawn.includes(part.chart) ? [] : [part.chart]
    }),
  ]
}
