import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listed } from '../../src/scenario/nearest.ts'
import { formatProblem, type Problem } from '../../src/scenario/Problem.ts'
import { parseScenario } from '../../src/scenario/parseScenario.ts'
import { onlineCommunity, populations } from '../../src/scenario/populations.ts'
import { errors, head, parse, parseShipped, readerOf, scenarioOf, shipped, small } from './files.ts'

const strategies = (lines: string) => `${head}strategies:\n  a:\n    - ${lines}\n`

describe('a scenario says what it means', () => {
  it.each(shipped)('the shipped scenario %s is one', (name) => {
    const parsed = parseShipped(name)
    expect(parsed.ok ? parsed.warnings : parsed.problems).toEqual([])
  })

  it.each([
    ['the least there can be', small],
    ['a lognormal trait without spread', small.replace('100', '100, people: {norm_sensitivity: 0}')],
    ['a mixture', small.replace('100', '100, people: {provisional: 97.5 %, trolls: 2.5 %}')],
    ['conditions in place', strategies('{do: help, to: {asked_within: 5 days, answered: no}}')],
    ['any of several conditions', strategies('{do: thank, to: [{top: 5 %}, {kind_acts_at_least: 3, over: 1 week}]}')],
    ['an announcement', strategies('{do: announce, what: news, says: -0.5, at: week 9}')],
    ['a phase', strategies('{do: ask to share, to: everybody, from: week 3, until: day 30, every: 2 weeks}')],
    ['measures', strategies('{do: welcome, to: everybody, when: {measure: waiting time, at_least: 2}}')],
    ['names in any script', `${head}groups: {Neue Gäste 2: {top: 5 %}, 新しい: {top: 1 %}}\nstrategies: {почта: []}\n`],
    ['a further act', `${small}acts:\n  meet up: {class: kind, target: community, benefit: 0.6, cost: 0.4}\n`],
  ])('%s', (_, text) => {
    expect(errors(text)).toEqual([])
  })

  it('keeps strategies in the order written, even when names are numbers', () => {
    expect(scenarioOf(parse(`${head}strategies: {b: [], 2: [], a: [], 1: []}`)).strategyNames).toEqual([
      'b',
      '2',
      'a',
      '1',
    ])
  })
})

describe('what is wrong is said in one sentence with the right word', () => {
  it.each([
    [
      'a misspelt key that is missing',
      small.replace('title', 'titel'),
      ['2:1: unknown key "titel"; did you mean "title"?'],
    ],
    [
      'a trait of games',
      small.replace('100', '100, people: {altruism: 0.2, revenge: 1}'),
      ['3:51: revenge: is a trait of games: it can be set where one is played, not in a community'],
    ],
    ['a misspelt key', `${small}horizn: 5 weeks`, ['5:1: unknown key "horizn"; did you mean "horizon"?']],
    [
      'nothing but a format',
      'format: 1\n',
      [
        '1:1: title is missing: text, for example Ten hours a week',
        '1:1: community is missing: a map with the number of members, such as {members: 1200}',
        '1:1: strategies is missing: a map of strategies, such as hands off: []',
      ],
    ],
    ['no unit', `${small}horizon: 26`, ['5:10: horizon: 26 has no unit: say 26 weeks or 26 days']],
    ['a negative horizon', `${small}horizon: -5 weeks`, ['5:10: horizon: "-5 weeks" is negative: a duration is not']],
    ['no horizon', `${small}horizon: 0 days`, ['5:10: horizon: "0 days" is too short: the least is 1 day']],
    [
      'a share over 100 %',
      `${small}house_rules: {known_by: 150 %}`,
      ['5:25: known_by: "150 %" is more than everybody: a share is between 0 % and 100 %'],
    ],
    [
      'an act that does not exist',
      strategies('{do: welcom, to: everybody}'),
      ['6:12: do: unknown act of the team "welcom"; did you mean "welcome"?'],
    ],
    [
      'an act of members',
      strategies('{do: flame, to: everybody}'),
      [
        '6:12: do: unknown act of the team "flame"; there are help, thank, welcome, recognise, moderate, resolve, announce and ask to share',
      ],
    ],
    [
      'a group that does not exist',
      `${strategies('{do: thank, to: newcomrs}')}groups: {newcomers: {joined_within: 2 days}}`,
      ['6:23: to: unknown group "newcomrs"; did you mean "newcomers"?'],
    ],
    [
      'nobody to do it to',
      strategies('do: thank'),
      ['6:7: an item of a: to is missing: a group, everybody, or conditions such as {joined_within: 14 days}'],
    ],
    [
      'neither do nor use',
      strategies('to: everybody'),
      [
        '6:7: do is missing: one of help, thank, welcome, recognise, moderate, resolve, announce or ask to share, for example help (in strategies.a)',
      ],
    ],
    [
      'both do and use',
      strategies('{do: thank, use: a}'),
      ['6:8: do: a line has either `do` or `use`, not both', '6:24: use: goes in a circle: a uses a'],
    ],
    [
      'a word instead of a line',
      strategies('welcome'),
      [
        '6:7: an item of a is a map with `do` and `to`, or with `use`, such as {do: welcome, to: everybody}, not "welcome"',
      ],
    ],
    ['an unknown baseline', `${small}compare: {baseline: b}`, ['5:21: baseline: unknown strategy "b"; there is a']],
    [
      'an unknown measure',
      `${small}compare: {decide_by: share}`,
      ['5:22: decide_by: unknown measure "share"; did you mean "shares"?'],
    ],
    [
      'a measure that cannot decide',
      `${small}compare: {decide_by: reciprocity of influence}`,
      ['5:22: decide_by: "reciprocity of influence" compares whole runs: watch it with `also`'],
    ],
    [
      'a measure without daily values',
      strategies('{do: help, to: everybody, when: {measure: retention, at_most: 5}}'),
      ['6:49: measure: "retention" is known at the end only: take a measure that has a value each day'],
    ],
    ['yes and no otherwise', `${small}channels: {mood: off}`, ['5:18: mood: "off": write no']],
    [
      'a population not yet there',
      small.replace('100', '100, people: regulars'),
      [`3:35: people: unknown population "regulars"; there are ${listed(Object.keys(populations))}`],
    ],
    [
      'a mixture of more than everybody',
      small.replace('100', '100, people: {provisional: 95 %, trolls: 6 %}'),
      ['3:35: people: the shares of a mixture sum to 100 %, these to 101 %'],
    ],
    [
      'a misspelt trait',
      small.replace('100', '100, people: {altruims: 0.2}'),
      ['3:36: unknown key "altruims"; did you mean "altruism"?'],
    ],
    [
      'a trait outside its range',
      small.replace('100', '100, people: {altruism: {mean: 7}}'),
      ['3:53: mean: 7 is not between -2 and 2'],
    ],
    [
      'weights that do not sum to 1',
      small.replace('100', '100, people: {weight_mood: 0.3}'),
      [
        `3:49: weight_mood: weight_direct, weight_generalised and weight_mood sum to ${Number((1.3 - onlineCommunity.traits.weight_mood.mean).toPrecision(9))}, not to 1`,
      ],
    ],
    [
      'a day after the end',
      strategies('{do: announce, what: apology, at: day 183}'),
      ['6:41: at: day 183 is never reached: the horizon ends with day 182'],
    ],
    [
      'a phase that ends before it begins',
      strategies('{do: thank, to: everybody, from: week 3, until: day 15}'),
      ['6:55: until: day 15 is not after day 15, where the phase begins'],
    ],
    [
      'a day and a phase',
      strategies('{do: thank, to: everybody, at: day 3, every: 1 week}'),
      ['6:52: every: has no meaning beside `at`, which is one day: take one of them'],
    ],
    [
      'what belongs elsewhere',
      strategies('{do: thank, to: everybody, what: apology}'),
      ['6:40: what: belongs to announce, not to thank'],
    ],
    [
      'a strategy in a circle',
      `${head}strategies: {a: [{use: b}], b: [{use: a}]}`,
      ['4:39: use: goes in a circle: a uses b uses a'],
    ],
    [
      'an event after the end',
      `${small}events: [{what: gift, from: week 27}]`,
      ['5:29: from: week 27 is never reached: the horizon ends with day 182'],
    ],
    [
      'raiders of an outage',
      `${small}events: [{what: outage, from: day 3, raiders: 3}]`,
      ['5:47: raiders: belongs to a raid'],
    ],
    [
      'a raid of nobody',
      `${small}events: [{what: raid, from: day 3}]`,
      ['5:10: an item of events: raiders is missing: how many people come, for example 40'],
    ],
    [
      'two events of one name',
      `${small}events: [{what: gift, from: day 3}, {what: gift, from: day 5}]`,
      ['5:37: an item of events: there are two events called "gift": give each a name of its own'],
    ],
    [
      'harm by what does no harm',
      `${small}events: [{what: gift, from: day 3}]\ngroups: {g: {harmed_by: gift}}`,
      ['6:25: harmed_by: "gift" harms nobody: only an outage does'],
    ],
    [
      'members beside a log',
      small.replace('100', '100, log: x.csv'),
      [
        '3:22: members: are taken from the log: remove one of both',
        '3:32: log: "x.csv" cannot be read: there is no such file',
      ],
    ],
    [
      'an act of the catalogue anew',
      `${small}acts: {help: {class: kind, target: need, benefit: 1, cost: 0}}`,
      ['5:14: help: is a standard act: give yours another name'],
    ],
    [
      'a name with a sign in it',
      `${small}groups: {"a.b": {top: 5 %}}`,
      ['5:17: a.b: names consist of letters, digits, spaces and hyphens'],
    ],
    [
      'a group called everybody',
      `${small}groups: {everybody: {top: 5 %}}`,
      ['5:21: everybody: means all members: name it otherwise'],
    ],
    ['a value left out', `${small}seed:\n`, ['5:6: seed is empty: write text, for example ten-hours']],
    [
      'a strategy left out',
      `${head}strategies: {hands off: }`,
      ['4:25: hands off is empty: write a list of lines that begin with `- do:` or `- use:`; [] does nothing'],
    ],
  ])('%s', (_, text, messages) => {
    expect(errors(text)).toEqual(messages.map((message) => `x.yaml:${message}`))
  })

  it.each([
    ['{}', 'has no conditions; for all members write everybody'],
    ['[]', 'is an empty list: nobody is in it'],
    ['{top: 0 %}', '0 % is nobody'],
    ['{joined_within: 0 days}', '"0 days" is no time at all'],
    [
      '{joined_within: 3 days, joined_before: 1 week}',
      'nobody can be in this group: joined_within is not longer ago than joined_before',
    ],
    [
      '{joined_within: 3 days, absent_for: 3 days}',
      'nobody can be in this group: who joined so recently was here within absent_for',
    ],
    [
      '{asked_within: 3 days, absent_for: 4 days}',
      'nobody can be in this group: who asked so recently was here within absent_for',
    ],
    ['{absent_for: 91 days}', 'nobody can be in this group: who is away for 90 days counts as lapsed'],
    ['{resolved: no}', 'nobody can be in this group: there is no outage that could harm anybody'],
    [
      '{answered: no, over: 2 weeks}',
      'belongs to top, harmful_acts_at_least, kind_acts_at_least, kind_acts_at_most, goodwill_rose_by, goodwill_fell_by, which is not here',
    ],
  ])('the group %s: %s', (group, message) => {
    const [problem, ...others] = errors(`${small}groups: {g: ${group}}`)
    expect(problem).toContain(message)
    expect(others).toEqual([])
  })

  it('what comes later is refused as not yet possible, never ignored', () => {
    expect(errors(`${small}populations: {}\n`)).toEqual(['x.yaml:5:1: populations: is planned, but not possible yet'])
  })

  it('all of a file at once, in reading order', () => {
    const text = `${head}horizon: 26\nstrategies: {a: [{do: welcom, to: newcomrs}]}\ncompare: {baseline: b, also: [share]}\ncolor: red\n`
    expect(errors(text).map((message) => message.slice(0, 10))).toEqual([
      'x.yaml:4:1',
      'x.yaml:5:2',
      'x.yaml:5:3',
      'x.yaml:6:2',
      'x.yaml:6:3',
      'x.yaml:7:1',
    ])
  })

  it('a log that is broken is told by line and column of its own file', () => {
    const text = 'format: 1\ntitle: T\ncommunity: {log: data/log.csv}\nstrategies: {a: []}\n'
    const [problem] = errors(text, { 'data/log.csv': 'from,to,time\nann,bob,yesterday\n' })
    expect(problem).toMatch(/^data\/log\.csv:2:9: .*"yesterday"; expected /)
  })
})

describe('what is allowed but hardly meant is a warning', () => {
  it.each([
    [
      'an act that takes longer than a week has',
      `${strategies('{do: resolve, to: everybody}')}team: {me: {time: 10 minutes per week}}`,
      '6:12: do: resolve takes 20 minutes, and the team has only 10 minutes per week: it is never done',
    ],
    [
      'more time than there is',
      `${head}strategies: {a: [], b: [{use: a, time: 20 hours per week}]}`,
      '4:40: time: the team has only 10 hours per week',
    ],
    [
      'a use with less time than its act takes',
      `${head}strategies: {a: [{do: help, to: everybody}], b: [{use: a, time: 10 minutes per week}]}`,
      '4:65: time: help takes 15 minutes: it is never done here',
    ],
    [
      'an end after the end',
      strategies('{do: thank, to: everybody, until: day 300}'),
      '6:41: until: the horizon ends before, with day 182',
    ],
  ])('%s', (_, text, message) => {
    const parsed = parse(text)
    expect(parsed.ok).toBe(true)
    expect(parsed.warnings.map((warning) => formatProblem(warning, 'warning'))).toEqual([
      `x.yaml:${message.replace(': ', ': warning: ')}`,
    ])
  })
})

describe('whatever is typed', () => {
  const flagship = readFileSync('scenarios/ten-hours.yaml', 'utf8')
  const junk = fc.constantFrom(
    ...'{}[]:,#&*!|>%@`"\'- \n\t',
    '__proto__: 1\n',
    '- ',
    ': ',
    'no',
    '1,200',
    '<<: ',
    '!replace ',
  )
  const edit = fc.record({
    at: fc.nat(flagship.length),
    remove: fc.oneof(fc.constant(0), fc.nat(12)),
    insert: fc.oneof(junk, fc.constant(''), fc.string({ maxLength: 5 })),
  })
  const mutated = fc
    .array(edit, { minLength: 1, maxLength: 3 })
    .map((edits) =>
      edits.reduce((text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove), flagship),
    )

  const isInside = ({ line, column }: Problem, text: string) => {
    const lines = text.split('\n')
    return line >= 1 && line <= lines.length && column >= 1 && column <= lines[line - 1]!.length + 1
  }

  it('a damaged scenario is still one or gets problems that stand inside it; nothing is thrown', () => {
    let damaged = 0
    fc.assert(
      fc.property(mutated, (text) => {
        const parsed = parseScenario({ path: 'x.yaml', text }, readerOf({}))
        if (parsed.ok) return
        damaged++
        expect(parsed.problems.length).toBeGreaterThan(0)
        for (const problem of parsed.problems) {
          expect(problem.file).toBe('x.yaml')
          expect(isInside(problem, text), JSON.stringify(problem)).toBe(true)
          expect(problem.message).not.toMatch(/Invalid input|Unrecognized|undefined|\[object|NaN|Expected/)
        }
      }),
      { seed: 1, numRuns: 400 },
    )
    expect(damaged).toBeGreaterThan(100)
  })

  it('any text at all gets an answer', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.array(junk).map((all) => all.join('')),
        ),
        (text) => {
          const parsed = parse(text)
          expect(parsed.ok).toBe(false)
          if (!parsed.ok) for (const problem of parsed.problems) expect(isInside(problem, text)).toBe(true)
        },
      ),
      { seed: 1, numRuns: 400 },
    )
  })
})
