import { describe, expect, test } from 'vitest'
import { checkLesson } from '../../src/cli/checkLesson.ts'
import { formatProblem } from '../../src/scenario/Problem.ts'
import { isLesson } from '../../src/web/lesson/isLesson.ts'
import { shippedFiles } from '../web/lesson/lessonFiles.ts'

const files = shippedFiles()
const harm = files.find(({ path }) => path === 'harm.yaml')!

describe('a lesson that is checked', () => {
  test.each(files)('is told with what it asks and runs: $path', (file) => {
    expect(isLesson(file.text)).toBe(true)
    const checked = checkLesson(file, {})
    expect(checked.ok && checked.told()).toMatch(
      /^A lesson, “.+”: .+\n(Run (once|\d+ times), first as|The learner plays)/,
    )
  })

  test.each([
    ['minutes: 6', 'minutes: six', /^mine\.yaml:5:10: minutes/],
    ['  seed: two weeks', '  sead: two weeks', /^mine\.yaml:\d+:3: .*sead.*seed/],
  ])('and is broken, is told what is wrong and where, also in its scenario: %s', (right, wrong, told) => {
    const checked = checkLesson({ path: 'mine.yaml', text: harm.text.replace(right, wrong) }, {})
    expect(checked.ok ? [] : checked.problems.map((problem) => formatProblem(problem))).toEqual([
      expect.stringMatching(told),
    ])
  })

  test('takes no other values than its own', () => {
    const checked = checkLesson(harm, { seed: '2' })
    expect(checked.ok ? [] : checked.problems.map(({ file }) => file)).toEqual(['--seed'])
  })
})
