import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lessonsIn } from '../../../lessonFiles.mjs'
import { formatProblem } from '../../../src/scenario/Problem.ts'
import { parseLesson } from '../../../src/web/lesson/parseLesson.ts'
import { readLessons } from '../../../src/web/lesson/readLessons.ts'
import { shippedFiles } from './lessonFiles.ts'

const kindness = shippedFiles().find(({ path }) => path === 'kindness.yaml')!

/** What is wrong with the lesson once a line of it is another one, as FILE:LINE:COL: message. */
function wrongWith(line: string, other: string): string[] {
  expect(kindness.text.split(line)).toHaveLength(2)
  const result = parseLesson({ ...kindness, text: kindness.text.replace(line, other) })
  return result.ok ? [] : result.problems.map((problem) => formatProblem(problem))
}

/** Where a text stands, with the line and column of its first letter. */
function at(text: string): string {
  const before = kindness.text.slice(0, kindness.text.indexOf(text)).split('\n')
  return `kindness.yaml:${before.length}:${before.at(-1)!.length + 1}`
}

describe('a lesson', () => {
  test('of those that come with the page has nothing wrong with it, and a place of its own', () => {
    const { lessons, problems } = readLessons(shippedFiles())
    expect(problems).toEqual([])
    expect(lessons.length).toBeGreaterThanOrEqual(5)
  })

  test('has what is wrong with its scenario told where it stands in the lesson', () => {
    expect(wrongWith('{do: thank, to: givers, every: 2 weeks}', '{do: thnk, to: givers, every: 2 weeks}')).toEqual([
      `${at('thank, to: givers, every: 2')}: do: unknown act of the team "thnk"; did you mean "thank"?`,
    ])
  })

  test('has what is wrong with a change of a run told where it stands in the lesson', () => {
    expect(wrongWith('{positive_reciprocity: no}', '{positive_reciprocity: nope}')).toEqual(
      [`${at('no}\nfigures')}: positive_reciprocity: "nope": write no`].map((text) =>
        text.replace('write no', 'write yes or no'),
      ),
    )
  })

  test('names no figure that it does not have', () => {
    expect(wrongWith('Now 100 thanks brought back about {back without}', 'Now about {back wihtout}')).toEqual([
      expect.stringMatching(
        /^kindness\.yaml:\d+:\d+: says: unknown figure "back wihtout"; did you mean "back without"\?$/,
      ),
    ])
  })

  test('has a figure made of those before it only', () => {
    expect(wrongWith('posts of all: {figure: posts, of: more}', 'posts of all: {figure: posts, of: lost}')).toEqual([
      expect.stringContaining('of: unknown figure "lost"'),
    ])
  })

  test('has one right answer, and an idea behind each other one', () => {
    expect(wrongWith(', right: yes}', ', misconception: none}')).toEqual([
      expect.stringContaining('one of them is right, not 0'),
    ])
    expect(wrongWith(', misconception: a kind word changes nothing}', '}')).toEqual([
      expect.stringContaining('misconception is missing'),
    ])
  })

  test('has misspelt keys told with the right ones', () => {
    expect(wrongWith('take_home:', 'takehome:')).toEqual([
      `${at('take_home:')}: unknown key "takehome"; did you mean "take_home"?`,
    ])
  })

  test('that is the sixth needs its file and nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lessons-'))
    for (const { path, text } of shippedFiles()) writeFileSync(join(folder, path), text)
    writeFileSync(
      join(folder, 'another.yaml'),
      kindness.text.replace('order: 1', 'order: 6').replace('title: K', 'title: Another k'),
    )
    const { lessons, problems } = await lessonsIn(folder)
    expect(problems).toEqual([])
    expect(lessons).toHaveLength(6)
    expect(lessons[5]).toMatchObject({ id: 'another', title: 'Another kindness comes back, mostly to others' })
  })

  test('in the place of another one is an error', () => {
    const { problems } = readLessons([...shippedFiles(), { ...kindness, path: 'twin.yaml' }])
    expect(problems.map((problem) => formatProblem(problem))).toEqual([
      'twin.yaml:2:8: order: another lesson has the place 1, too',
    ])
  })
})
