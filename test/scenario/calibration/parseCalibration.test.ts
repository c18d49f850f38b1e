import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCalibration } from '../../../src/scenario/calibration/parseCalibration.ts'
import { formatProblem } from '../../../src/scenario/Problem.ts'
import { provisional } from '../../../src/scenario/populations.ts'
import type { Reader } from '../../../src/scenario/SourceFile.ts'
import { blocksOf, pageAt, root } from '../../docs/markdown.ts'
import { readerOf } from '../files.ts'

const row = (id: string) => `
  - {id: ${id}, mechanism: contribution, measure: mean contribution, kind: value, reproduced: yes, values: 7.5, band: 1, status: raw,
     cite: Somebody 2000, doi: 10.1000/1}`
const experiment = `
format: 1
experiment: public goods
title: Giving
question: What do they give?
people: provisional
published:${row('given')}${row('again')}
`
const scenario = `
format: 1
title: Forum
community: {members: 100}
strategies:
  hands off: []
  thank:
    - {do: thank, to: everybody, every: 1 week}
  greet:
    - {do: welcome, to: {joined_within: 2 weeks}}
`
const files = { 'far/evidence/giving.yaml': experiment, 'far/broken.yaml': 'format: 1\n', 'far/forum.yaml': scenario }

function parse(text: string, overrides: readonly string[] = []) {
  return parseCalibration({ path: 'far/students.yaml', text }, readerOf(files), overrides)
}

function parsed(text: string, overrides: readonly string[] = []) {
  const result = parse(text, overrides)
  if (!result.ok) throw new Error(result.problems.map((problem) => formatProblem(problem)).join('\n'))
  return result.calibration
}

const errors = (text: string) => {
  const result = parse(text)
  return result.ok ? [] : result.problems.map((problem) => formatProblem(problem))
}

const small = `format: 1
calibrate: provisional
experiments: [evidence/giving.yaml]
parameters:
  altruism: {mean: [-0.5, 0.5]}
`

describe('a calibration file', () => {
  it('needs little, and has a default for the rest', () => {
    const { experiments, ...rest } = parsed(small)
    expect(experiments.map(({ id }) => id)).toEqual(['giving'])
    expect(rest).toEqual({
      id: 'students',
      population: provisional,
      parameters: [{ trait: 'altruism', of: 'mean', from: -0.5, to: 0.5, scale: 'linear' }],
      begin: 'population',
      steps: [{ parameters: [0], to: null, posterior: true }],
      holdOut: [],
      community: null,
      seed: 'students',
      evaluations: 400,
      particles: 200,
      sessions: null,
    })
  })

  it('says all that can be said, with means and spreads as parameters of their own', () => {
    const { parameters, holdOut, seed, evaluations, particles, sessions } = parsed(`format: 1
calibrate: provisional
seed: other
evaluations: 50
particles: 0
sessions: 3
experiments: [evidence/giving.yaml]
hold_out: [again]
parameters:
  choice_precision: {mean: [1, 100], sd: [0.5, 5], scale: log}
  weight_mood: {mean: [0, 0.5]}
`)
    expect(parameters).toEqual([
      { trait: 'choice_precision', of: 'mean', from: 1, to: 100, scale: 'log' },
      { trait: 'choice_precision', of: 'sd', from: 0.5, to: 5, scale: 'log' },
      { trait: 'weight_mood', of: 'mean', from: 0, to: 0.5, scale: 'linear' },
    ])
    expect([holdOut, seed, evaluations, particles, sessions]).toEqual([['again'], 'other', 50, 0, 3])
  })

  it('takes targets of a scenario, of which only the strategies that are spoken of are lived', () => {
    const { community, experiments } = parsed(`format: 1
calibrate: provisional
parameters: {reach: {mean: [0.01, 0.5]}}
scenario: forum.yaml
replicates: 2
targets:
  - {measure: contributions, value: 100, band: 20}
  - {measure: contributions, strategy: thank, value: 120, band: 20}
`)
    expect(experiments).toEqual([])
    expect(community!.replicates).toBe(2)
    expect(community!.plan.strategies.map(({ name }) => name)).toEqual(['thank'])
    expect(community!.targets.map(({ id, strategy }) => [id, strategy])).toEqual([
      ['contributions', null],
      ['contributions, thank', 'thank'],
    ])
  })

  it('may fit in steps, some traits to some rows, beginning in the ranges', () => {
    const { begin, steps } = parsed(`${small}  reach: {mean: [0, 1]}
  accuracy: {mean: [0, 1]}
begin: ranges
steps:
  - {fit: [accuracy, altruism], to: [again]}
  - {fit: [reach], posterior: no}
  - {}
`)
    expect(begin).toBe('ranges')
    expect(steps).toEqual([
      { parameters: [0, 2], to: ['again'], posterior: true },
      { parameters: [1], to: null, posterior: false },
      { parameters: [0, 1, 2], to: null, posterior: true },
    ])
  })

  it('may have no space between the ends of a range, where 0 shows that it is not one number', () => {
    const range = (text: string) =>
      errors(small.replace('altruism: {mean: [-0.5, 0.5]}', `goodwill_half_life: {mean: ${text}}`))
    expect(parsed(small.replace('[-0.5, 0.5]', '[0,2]')).parameters[0]).toMatchObject({ from: 0, to: 2 })
    expect(range('[0,125]')).toEqual(['far/students.yaml:5:31: an item of mean: 0 is not 0.1 or more'])
    expect(range('[1,125]').join()).toContain('1,125 is read as two values here: write 1125')
  })

  it('can be overridden', () => {
    expect(parsed(small, ['evaluations=7', 'particles=0'])).toMatchObject({ evaluations: 7, particles: 0 })
  })

  it('that is wrong says everything that is, in its place and with what would be right', () => {
    expect(
      errors(`format: 1
calibrate: provisonal
experiments: [evidence/giving.yaml, evidence/none.yaml]
parameters:
  altruism: {mean: [0.5, 0.1]}
  altruisms: {mean: [0, 1]}
  reach: {mean: [0, 1], sd: [0, 1]}
  norm_sensitivity: {mean: [0, 1]}
  choice_precision: {sd: [0, 1], scale: log}
  caution: {}
`),
    ).toEqual([
      'far/students.yaml:2:12: calibrate: unknown population "provisonal"; did you mean "provisional"?',
      'far/students.yaml:3:37: "evidence/none.yaml" cannot be read: there is no such file',
      'far/students.yaml:5:20: mean: takes the lower and the upper end, such as [0.2, 1.5]',
      'far/students.yaml:6:3: unknown key "altruisms"; did you mean "altruism"?',
      'far/students.yaml:7:25: sd: everybody has the same of this trait: only its mean can be fitted',
      'far/students.yaml:8:28: mean: the range of norm_sensitivity begins above 0',
      'far/students.yaml:9:26: sd: the range of a scale of log begins above 0',
      'far/students.yaml:10:12: caution: needs a mean',
    ])
  })

  it.each([
    ['parameters: {altruism: {mean: [-3, 1]}}', 'an item of mean: -3 is not between -2 and 2'],
    ['parameters: {}', 'parameters: is an empty map: what is to be fitted?'],
    [
      'parameters: {weight_direct: {mean: [0, 0.6]}, weight_mood: {mean: [0, 0.5]}}',
      'weight_direct: the weights sum to 1: fit at most two, in ranges whose upper ends sum to less than 1',
    ],
  ])('refuses %s', (line, message) => {
    const found = errors(`format: 1\ncalibrate: provisional\nexperiments: [evidence/giving.yaml]\n${line}\n`)
    expect(found.map((text) => text.replace(/^[^ ]* /, ''))).toEqual([message])
  })

  it.each([
    ['', 'nothing to fit to: `experiments` with published rows, or a `scenario` with `targets`'],
    ['scenario: forum.yaml', 'scenario: has no `targets` here'],
    ['targets: [{measure: shares, value: 1, band: 1}]', 'targets: of which `scenario`?'],
    [
      'scenario: forum.yaml\ntargets: [{measure: shares, value: 1, band: 0}]',
      'band: a target without tolerance is none',
    ],
    [
      'scenario: forum.yaml\ntargets: [{measure: shares, strategy: thnak, value: 1, band: 1}]',
      'strategy: unknown strategy "thnak"; did you mean "thank"?',
    ],
    [
      'scenario: forum.yaml\ntargets: [{measure: shares, value: 1, band: 1}, {measure: shares, value: 2, band: 1}]',
      'targets: there are two called "shares": give each an `id` of its own',
    ],
    [
      'experiments: [evidence/giving.yaml]\nhold_out: [agian]',
      'hold_out: there is no row "agian"; did you mean "again"?',
    ],
    [
      'experiments: [evidence/giving.yaml]\nsteps: []',
      'steps: is an empty list: leave it out to fit everything at once',
    ],
    [
      'experiments: [evidence/giving.yaml]\nsteps: [{to: [agian]}]',
      'to: there is no row "agian"; did you mean "again"?',
    ],
    [
      'experiments: [evidence/giving.yaml]\nhold_out: [again]\nsteps: [{to: [given, again]}]',
      'to: "again" is held out, and cannot be fitted',
    ],
    [
      'experiments: [evidence/giving.yaml]\nsteps: [{fit: [raech]}]',
      'fit: there is no range of "raech" in parameters; did you mean "reach"?',
    ],
  ])('refuses what does not fit together: %s', (text, message) => {
    const found = errors(`format: 1\ncalibrate: provisional\nparameters: {reach: {mean: [0, 1]}}\n${text}\n`)
    expect(found.map((text) => text.replace(/^[^ ]* /, '')).at(-1)).toBe(message)
  })

  it('passes on what is wrong in the files that it names, under their names', () => {
    const found = errors(small.replace('evidence/giving.yaml', 'broken.yaml'))
    expect(found.length).toBeGreaterThan(0)
    for (const text of found) expect(text).toMatch(/^far\/broken\.yaml:/)
  })
})

describe('calibrations that are shown', () => {
  const reader: Reader = (path) =>
    path.endsWith('forum.yaml') ? { text: scenario } : { text: readFileSync(join(root, path), 'utf8') }
  const problemsOf = (path: string, text: string) => {
    const result = parseCalibration({ path, text }, reader)
    return result.ok ? [] : result.problems.map((problem) => formatProblem(problem))
  }

  it('come with the program and are valid', () => {
    const names = readdirSync(join(root, 'scenarios/calibration')).filter((name) => name.endsWith('.yaml'))
    expect(names).toContain('example.yaml')
    for (const name of names) {
      const path = `scenarios/calibration/${name}`
      expect(problemsOf(path, readFileSync(join(root, path), 'utf8'))).toEqual([])
    }
  })

  it('stand in the documentation and are valid, or parts of one that is', () => {
    const blocks = blocksOf(pageAt('docs/commands/calibrate.md')).filter(({ kind }) => kind === 'yaml calibration')
    expect(blocks).toHaveLength(3)
    const [whole, part, steps] = blocks.map(({ text }) => text)
    expect(problemsOf('scenarios/students.yaml', whole)).toEqual([])
    const before =
      'format: 1\ncalibrate: western-lab\nexperiments: [evidence/fischbacher-gaechter-2010.yaml, evidence/johnson-mislin-2011.yaml]\nparameters: {altruism: {mean: [0, 1]}, norm_sensitivity: {mean: [0.1, 1]}, positive_reciprocity: {mean: [0, 2]}}\n'
    expect(problemsOf('scenarios/students.yaml', `${before}${steps}`)).toEqual([])
    const around = 'format: 1\ncalibrate: provisional\nparameters: {reach: {mean: [0, 1]}}\n'
    expect(problemsOf('scenarios/forum-people.yaml', `${around}${part}`)).toEqual([])
  })
})
