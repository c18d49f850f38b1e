import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { toPlan } from '../../src/scenario/toPlan.ts'
import { errors, head, parse, scenarioOf } from './files.ts'

fc.configureGlobal({ seed: 1 })

/** A lively community for five weeks, in which an outage makes people complain. */
const lively = `${head}seed: behind
warm_up: 1 week
horizon: 5 weeks
events: [{what: outage, from: day 9, lasts: 3 days}]
team: {me: {time: 40 hours per week}, ana: {time: 5 hours per week}}
`
const planOf = (strategies: string) => toPlan(scenarioOf(parse(`${lively}strategies:\n${strategies}`)))
const runsOf = (strategies: string) => runReplicate(planOf(strategies), 0).runs
const linesOf = (strategies: string) => planOf(strategies).strategies.map(({ rules, gates }) => ({ rules, gates }))

const boils = '{measure: complaints, over: 1 week, at_least: 4}'
const calms = '{measure: complaints, over: 1 week, at_most: 1}'
const thank = 'do: thank, to: everybody, every: 1 day'
const welcome = 'do: welcome, to: everybody, every: 2 days'

const trigger = fc
  .record({
    measure: fc.constantFrom('complaints', 'visits', 'questions', 'sentiment'),
    over: fc.integer({ min: 1, max: 9 }),
    bound: fc.constantFrom('at_least', 'at_most'),
    value: fc.constantFrom(1, 2, 5, 20),
  })
  .map(({ measure, over, bound, value }) => `{measure: ${measure}, over: ${over} days, ${bound}: ${value}}`)
/** What may follow a line: a start, an end by a measure, or both. */
const gate = fc.oneof(
  trigger.map((when) => `when: ${when}`),
  trigger.map((until) => `until: ${until}`),
  fc.constant(`when: ${boils}, until: ${calms}`),
)

describe('a use that measures start or stop', () => {
  it('is the same, bit for bit, as its only line with that start and end', () => {
    fc.assert(
      fc.property(gate, (own) => {
        const [, direct, used] = runsOf(
          `  base: [{${thank}}]\n  direct: [{${thank}, ${own}}]\n  used: [{use: base, ${own}}]\n`,
        )
        expect(used).toEqual(direct)
      }),
      { numRuns: 12 },
    )
  })

  it('is the same as a use of a use, and phases, doers and times stay what they are', () => {
    fc.assert(
      fc.property(gate, (own) => {
        const around = 'from: week 2, until: week 5, by: ana, time: 2 hours per week'
        const [, , one, other] = linesOf(
          `  base: [{${thank}}]\n  inner: [{use: base, ${own}}]\n  one: [{use: inner, ${around}}]\n  other: [{use: plain, ${around}}]\n  plain: [{${thank}, ${own}}]\n`,
        )
        expect(one).toEqual(other)
      }),
      { numRuns: 30 },
    )
  })

  it('starts and stops all of its lines together, as if each line said so', () => {
    const [, each, used] = runsOf(`  base: [{${thank}}, {${welcome}}]
  each: [{${thank}, when: ${boils}, until: ${calms}}, {${welcome}, when: ${boils}, until: ${calms}}]
  used: [{use: base, when: ${boils}, until: ${calms}}]
`)
    expect(used!.rules.every(({ served }) => served > 100)).toBe(true)
    expect(used).toEqual(each)
  })

  it('has one state for all of its lines, and lines of another use have theirs', () => {
    const [, own, used, twice] = linesOf(`  base: [{${thank}}, {${welcome}, until: ${calms}}]
  own: [{${thank}, when: ${boils}}, {${welcome}}]
  used: [{use: base, when: ${boils}}]
  twice: [{use: used}, {use: own, until: ${calms}}]
`)
    expect([own, used, twice].map((one) => one!.rules.map(({ gates }) => gates))).toEqual([
      [[0], []],
      [[0], [0, 1]],
      [[0], [0, 1], [2, 3], [2]],
    ])
    expect(used!.gates.map(({ when, until }) => [when?.atLeast, until?.atMost])).toEqual([
      [4, undefined],
      [undefined, 1],
    ])
  })

  it('needs its own start and that of the line: a start that never comes keeps everything from acting', () => {
    const never = '{measure: complaints, over: 2 days, at_least: 100000}'
    const [, , lineNever, useNever, both] = runsOf(`  base: [{${thank}, when: ${never}}]
  soon: [{${thank}, when: ${boils}}]
  line never: [{use: base, when: ${boils}}]
  use never: [{use: soon, when: ${never}}]
  both: [{use: soon, when: ${calms}}]
`)
    const served = [lineNever, useNever, both].map((run) => run!.rules[0]!.served)
    expect(served.slice(0, 2)).toEqual([0, 0])
    expect(served[2]).toBeGreaterThan(0)
  })
})

describe('a start or an end of a use that cannot be', () => {
  const told = (line: string, base = 'do: thank, to: everybody') =>
    errors(`${head}strategies:\n  a: [{${base}}]\n  b:\n    - ${line}\n`)

  it.each([
    ['{use: a, when: {measure: share, at_least: 2}}', '7:32: measure: unknown measure "share"; did you mean "shares"?'],
    [
      '{use: a, until: {measure: complain, at_most: 2}}',
      '7:33: measure: unknown measure "complain"; did you mean "complaints"?',
    ],
    ['{use: a, when: {measure: retention, at_least: 2}}', '7:32: measure: "retention" is known at the end only'],
    ['{use: a, when: {measure: shares}}', '7:22: when: takes either at_least or at_most'],
    ['{use: a, when: week 3}', '7:22: when is a map with measure, over and at_least or at_most, not "week 3"'],
    ['{use: a, when: {measure: shares, at_most: -1}}', '7:49: at_most: there are never fewer than 0 shares'],
    [
      '{use: a, when: {measure: shares, at_least: 5}, until: {measure: shares, at_least: 3}}',
      '7:61: until: stops as soon as it starts: shares that start it stop it, too',
    ],
    [
      '{use: a, at: day 9, when: {measure: shares, at_least: 5}}',
      '7:33: when: has no meaning beside `at`, which is one day: take one of them',
    ],
  ])('%s is refused', (line, message) => {
    const [problem, ...others] = told(line)
    expect(problem).toContain(message)
    expect(others).toEqual([])
  })
})
