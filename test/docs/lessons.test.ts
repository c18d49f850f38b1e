import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { formatProblem } from '../../src/scenario/Problem.ts'
import { lessonSchema } from '../../src/web/lesson/lessonSchema.ts'
import { parseLesson } from '../../src/web/lesson/parseLesson.ts'
import { lived, unsayable, wronglyClaimed } from '../web/lesson/lived.ts'
import { blocksOf, pageAt } from './markdown.ts'

const blocks = blocksOf(pageAt('docs/lesson-format.md')).map((block, i, all) => ({ ...block, next: all[i + 1] }))
const ofKind = (name: string) => blocks.filter(({ kind }) => kind === name)
const [whole] = ofKind('yaml lesson')
const parts = ofKind('yaml part of a lesson')
const mistaken = ofKind('yaml lesson mistakes')

const read = (text: string) => parseLesson({ path: 'whom-to-ask.yaml', text })
const keysOf = (text: string): [string, unknown][] => Object.entries(parse(text, { schema: 'failsafe' }))

describe('the lesson in the documentation', () => {
  it('is valid, claims what comes out, and can say all that it says', async () => {
    const parsed = read(whole!.text)
    expect(parsed).toMatchObject({ ok: true })
    if (!parsed.ok) return
    const { results, figures } = await lived(parsed.lesson)
    expect(wronglyClaimed(parsed.lesson, figures)).toEqual([])
    expect(unsayable(parsed.lesson, results, figures)).toEqual([])
  })

  it.each(parts)('has a valid part: $text', ({ text }) => {
    for (const [key, value] of keysOf(text))
      expect(lessonSchema.shape[key as keyof typeof lessonSchema.shape].safeParse(value)).toMatchObject({
        success: true,
      })
  })

  it.each(mistaken)('with other lines has the mistakes that are told: $text', ({ text, next }) => {
    const parsed = read(text.trimEnd().split('\n').reduce(withLine, whole!.text))
    const told = parsed.ok ? [] : parsed.problems.map((problem) => formatProblem(problem))
    expect(next!.kind).toBe('text')
    expect(told).toEqual(next!.text.trimEnd().split('\n'))
  })

  it('and its parts show every key of a lesson', () => {
    const shown = [whole!, ...parts].flatMap(({ text }) => keysOf(text).map(([key]) => key))
    expect(new Set(shown)).toEqual(new Set(Object.keys(lessonSchema.shape)))
    expect(mistaken).toHaveLength(3)
  })
})

/** The text with a line in place of the first one that says something else of the same key. */
function withLine(text: string, line: string): string {
  const key = line.slice(0, line.indexOf(':') + 1)
  const lines = text.split('\n')
  const at = lines.findIndex((other) => other.startsWith(key))
  expect(at, line).toBeGreaterThanOrEqual(0)
  return lines.with(at, line).join('\n')
}
