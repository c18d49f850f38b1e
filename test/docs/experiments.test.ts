import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseExperiment } from '../../src/scenario/experiment/parseExperiment.ts'
import { formatProblem } from '../../src/scenario/Problem.ts'
import { blocksOf, pages } from './markdown.ts'

const blocks = [...pages].flatMap(([path, page]) =>
  blocksOf(page).map((block, i, all) => ({ path, ...block, next: all[i + 1] })),
)
const examples = blocks.filter(({ kind }) => kind === 'yaml experiment')
const mistaken = blocks.filter(({ kind }) => kind === 'yaml experiment mistakes')
const isWhole = (text: string) => /^format: 1$/m.test(text)

/** What is wrong with an experiment beside one that the page shows as a whole. */
function problemsOf(name: string, text: string, whole: string): string[] {
  const parsed = parseExperiment({ path: name, text }, () => ({ text: whole }))
  return parsed.ok ? [] : parsed.problems.map((problem) => formatProblem(problem))
}

describe('the experiments in the documentation', () => {
  // What is no whole experiment is a part of one like the last whole one before it.
  it.each(examples.map((example, i) => ({ ...example, before: examples.slice(0, i) })))(
    'of $path are valid: $text',
    ({ text, before }) => {
      const whole = before.findLast((example) => isWhole(example.text))?.text ?? ''
      expect(
        problemsOf('example.yaml', isWhole(text) ? text : `format: 1\nextends: whole.yaml\n${only(text)}`, whole),
      ).toEqual([])
    },
  )

  it.each(mistaken)('of $path have the mistakes that are told below them: $text', ({ text, next }) => {
    expect(next!.kind).toBe('text')
    expect(problemsOf('mistakes.yaml', text, '')).toEqual(next!.text.trimEnd().split('\n'))
  })

  it('show every key of an experiment at least once', () => {
    const shown = new Set(examples.flatMap(({ text }) => Object.keys(parse(text, { schema: 'failsafe' }))))
    const ofAll = ['experiment', 'title', 'question', 'seed', 'people', 'channels', 'design', 'arms', 'published']
    for (const key of [...ofAll, 'subjects', 'follow_from', 'follow_up', 'counted', 'house_rules', 'team', 'groups'])
      expect(shown).toContain(key)
    expect(examples.length).toBeGreaterThan(3)
    expect(mistaken.length).toBe(1)
  })
})

/** With arms or rows of its own, a part has none of those that the whole has. */
function only(text: string): string {
  return /^published:/m.test(text) ? text.replace(/^arms:$/m, 'arms: !replace') : text
}
