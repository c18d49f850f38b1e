import { describe, expect, it } from 'vitest'
import { games } from '../../../src/lab/designKeys.ts'
import { describeExperiment } from '../../../src/scenario/experiment/describeExperiment.ts'
import { experimentDefaultLines } from '../../../src/scenario/experiment/experimentDefaultLines.ts'
import { experimentOf, head, parse, row, small } from './files.ts'

const value = 'measure: mean contribution, kind: value, values: 0.3, band: 0.1'
const arms = 'arms: {with punishment: {design: {sanctions: punishment}}, without: {people: trolls}}\n'
const two = `${head}channels: {mood: no}\n${arms}published:\n${row(`${value}, arm: with punishment, minus: without`)}`

describe('an experiment told in plain words', () => {
  it('is three sentences: what is played, by whom, and what is compared', () => {
    expect(describeExperiment(experimentOf(parse(small)))).toBe(
      [
        'The game is public goods, with groups 4, group_size 4, periods 3, endowment 20, table yes and points 10: everybody splits an endowment between themselves and a common good, period after period.',
        'The subjects are provisional.',
        'Compared with the simulation: 1 published result, a (mean contribution by period).',
      ].join('\n'),
    )
  })

  it('names what sets its arms apart', () => {
    const [, who, what] = describeExperiment(experimentOf(parse(two))).split('\n')
    expect(who).toBe(
      'The subjects differ, without mood, in 2 arms: "with punishment" (provisional; sanctions punishment) and "without" (trolls; sanctions none).',
    )
    expect(what).toBe(
      'Compared with the simulation: 1 published result, a (mean contribution, "with punishment" minus "without").',
    )
  })

  it('says which arm is divided by which', () => {
    expect(describeExperiment(experimentOf(parse(two.replace('minus: ', 'over: '))))).toContain(
      '(mean contribution, "with punishment" over "without").',
    )
  })

  it('says how many results are known not to be reproduced', () => {
    const missed = small.replace('reproduced: yes', 'reproduced: no, reason: Nobody forgives')
    expect(describeExperiment(experimentOf(parse(missed)))).toContain('; 1 of them is known not to be reproduced.')
  })
})

function defaultsOf(text: string): string[] {
  const parsed = parse(text)
  if (!parsed.ok) throw new Error('not an experiment')
  return experimentDefaultLines(parsed)
}

describe('defaults', () => {
  it('are shown for everything that an experiment leaves out, and nothing else', () => {
    const lines = defaultsOf(small)
    for (const line of [
      'seed = T',
      'design.group_size = 4',
      'design.costs = []',
      'channels.mood = yes',
      'people = provisional',
    ])
      expect(lines).toContain(line)
    expect(lines).toContain('published.a.fails_without = []')
    expect(lines.join('\n')).toMatch(/^people\.altruism\.mean = /m)
    const keys = Object.keys(games['public goods'].keys)
    expect(lines.filter((line) => line.startsWith('design.'))).toHaveLength(keys.length - 3)
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('can be set by the path under which they are shown, and change nothing when set to what they are', () => {
    const settings = defaultsOf(small)
      .filter((line) => !line.endsWith('= {}'))
      .map((line) => line.replace(' = ', '='))
    const { arms, ...same } = experimentOf(parse(small, {}, settings))
    const { arms: before, ...rest } = experimentOf(parse(small))
    expect(same).toEqual(rest)
    expect(arms.map(({ design, channels }) => [design, channels])).toEqual(
      before.map(({ design, channels }) => [design, channels]),
    )
    expect(arms[0]!.populations[0]!.traits).toEqual(before[0]!.populations[0]!.traits)
  })
})
