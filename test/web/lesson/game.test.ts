import { describe, expect, test } from 'vitest'
import { mean } from '../../../src/statistics/mean.ts'
import { formatDigits } from '../../../src/study/format.ts'
import { lastRounds } from '../../../src/web/game/lastRounds.ts'
import { groupMeans, groups, usualCourse } from '../../../src/web/game/usualCourse.ts'
import { inWords } from '../../../src/web/lesson/fillText.ts'
import { readLessons } from '../../../src/web/lesson/readLessons.ts'
import { shippedFiles } from './lessonFiles.ts'
import { lived } from './lived.ts'

const withGame = readLessons(shippedFiles()).lessons.filter(({ game }) => game !== undefined)

describe.each(withGame)('the game of the lesson $id', (lesson) => {
  const game = lesson.game!

  test('ends with the numbers of simulated groups that the reveal says', async () => {
    const { figures } = await lived(lesson)
    for (const condition of game.conditions) {
      const [name] = Object.entries(lesson.figures).find(
        ([, figure]) =>
          'played' in figure && figure.who === 'usual' && figure.played === condition && figure.until - figure.from > 0,
      )!
      const usual = lastRounds(usualCourse(groupMeans(game, condition)))
      expect(formatDigits(mean(usual.map((period) => period.mean)), 2)).toBe(inWords(figures.get(name)!, null))
    }
  })

  test('is told with as many groups as are played', () => {
    expect(JSON.stringify(lesson.reveal)).toContain(`${groups} simulated groups`)
  })
})
