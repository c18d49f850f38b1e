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
const whole = examples[0]!.text

/** What is wrong with an experiment beside the one that the page shows as a whole. */
function problemsOf(name: string, text: string): string[] {
  const parsed = parseExperiment({ path: name, text }, () => ({ text: whole }))
  return parsed.ok ? [] : parsed.problems.map((problem) => formatProblem(problem))
}

describe('the experiments in the documentation', () => {
  // What is no whole experiment is a part of one like the first.
  it.each(examples)('of $path are valid: $text', ({ text }) => {
    const isWhole = /^format: 1$/m.test(text)
    expect(problemsOf('example.yaml', isWhole ? text : `format: 1\nextends: whole.yaml\n${only(text)}`)).toEqual([])
  })

  it.each(mistaken)('of $path have the mistakes that are told below them: $text', ({ text, next }) => {
    expect(next!.kind).toBe('text')
    expect(problemsOf('mistakes.yaml', text)).toEqual(next!.text.trimEnd().split('\n'))
  })

  it('show every key of an experiment at least once', () => {
    const shown = new Set(examples.flatMap(({ text }) => Object.keys(parse(text, { schema: 'failsafe' }))))
    for (const key of ['experiment', 'title', 'question', 'seed', 'people', 'channels', 'design', 'arms', 'published'])
      expect(shown).toContain(key)
    expect(examples.length).toBeGreaterThan(3)
    expect(mistaken.length).toBe(1)
  })
})

/** With arms or rows of its own, a part has none of those that the whole has. */
function only(text: string): string {
  return /^published:/m.test(text) ? text.replace(/^arms:$/m, 'arms: !replace') : text
}
