import { expect, test } from 'vitest'
import type { Comparison } from '../../../src/study/Comparison.ts'
import { runLesson } from '../../../src/web/lesson/runLesson.ts'
import { shipped } from './lessonFiles.ts'

const lesson = shipped('harm')

test('the runs of a lesson are begun before any of them is done, and keep their names whichever is done first', async () => {
  const done: (() => void)[] = []
  const running = runLesson(
    lesson,
    null,
    ({ events }) => new Promise((resolve) => done.unshift(() => resolve({ events } as unknown as Comparison))),
    () => {},
  )
  expect(done).toHaveLength(lesson.runs.length)
  for (const finish of done) finish()
  const { runs } = await running
  expect(Object.keys(runs)).toEqual(lesson.runs.map(({ name }) => name))
  for (const { name } of lesson.runs) expect(runs[name]!.events).toHaveLength(name.endsWith('no trolls') ? 0 : 1)
})

test('the share that is done is that of all runs', async () => {
  const shares: number[] = []
  await runLesson(
    lesson,
    null,
    async (_, onProgress) => {
      onProgress(1)
      return {} as Comparison
    },
    (share) => shares.push(share),
  )
  expect(shares).toEqual(lesson.runs.map((_, at) => (at + 1) / lesson.runs.length))
})
