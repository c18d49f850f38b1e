import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { formatProblem } from '../../src/scenario/Problem.ts'
import { parseScenario } from '../../src/scenario/parseScenario.ts'
import { blocksOf, pages, root } from './markdown.ts'

const blocks = [...pages].flatMap(([path, page]) =>
  blocksOf(page).map((block, i, all) => ({ path, ...block, next: all[i + 1] })),
)
const examples = blocks.filter(({ kind }) => kind === 'yaml')
const mistaken = blocks.filter(({ kind }) => kind === 'yaml mistakes')

/** What is wrong with a scenario in the folder of the shipped ones. */
function problemsOf(name: string, text: string): string[] {
  const folder = `${root}scenarios/`
  const parsed = parseScenario({ path: `${folder}${name}`, text }, (path) => ({ text: readFileSync(path, 'utf8') }))
  return parsed.ok ? [] : parsed.problems.map((problem) => formatProblem(problem).replace(folder, ''))
}

describe('the scenarios in the documentation', () => {
  // What is no whole scenario is a part of one like the shipped one.
  it.each(examples)('of $path are valid: $text', ({ text }) => {
    const whole = text.startsWith('format: 1\n') ? text : `format: 1\nextends: ten-hours.yaml\n${text}`
    expect(problemsOf('example.yaml', whole)).toEqual([])
  })

  it.each(mistaken)('of $path have the mistakes that are told below them: $text', ({ text, next }) => {
    expect(next!.kind).toBe('text')
    expect(problemsOf('mistakes.yaml', text)).toEqual(next!.text.trimEnd().split('\n'))
  })

  it('show every key of a scenario at least once', () => {
    const shown = new Set(
      examples.flatMap(({ text }) => Object.keys(parse(text, { schema: 'failsafe', logLevel: 'silent' }))),
    )
    for (const key of ['community', 'channels', 'acts', 'events', 'groups', 'strategies', 'compare', 'team', 'effort'])
      expect(shown).toContain(key)
    expect(examples.length).toBeGreaterThan(10)
    expect(mistaken.length).toBe(2)
  })
})
