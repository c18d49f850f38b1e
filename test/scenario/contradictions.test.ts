import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../src/scenario/Problem.ts'
import { errors, head, parse } from './files.ts'

/** Warnings of a scenario without errors, as the user reads them but for the file. */
function warnings(text: string): string[] {
  const parsed = parse(text)
  expect(parsed.ok ? [] : parsed.problems.map((problem) => formatProblem(problem))).toEqual([])
  return parsed.warnings.map((warning) => formatProblem(warning, 'warning').replace('x.yaml:', ''))
}

const outage = 'events: [{what: outage, from: day 60}]\n'
const groups = 'groups: {hurt: {harmed_by: outage, resolved: no}, gone: {lapsed_within: 4 weeks}, loyal: {top: 5 %}}\n'
const team =
  'team: {me: {}, ana: {time: 1 hour per week, from: week 5, until: week 9}, helpers: {volunteers: 3, time: 10 minutes per week}}\n'
/** Line 7 is the only line of strategy a; strategy b, on line 8, uses it as well. */
const both = (a: string, b = '{use: a}') => `${head}${outage}${groups}${team}strategies: {a: [${a}],\n b: [${b}]}\n`
const used = 'used: [{do: welcome, to: everybody, by: ana}, {do: welcome, to: everybody, by: helpers}]'

describe('what cannot be is refused where it stands', () => {
  it.each([
    [
      'a line whose phase ends before whoever does it is there',
      '{do: thank, to: everybody, by: ana, until: week 3}',
      ['by', 'do: thank is never done: ana is there from day 29 until day 57 only'],
    ],
    [
      'a group that an outage makes, before it begins',
      '{do: resolve, to: hurt, until: day 50}',
      ['hurt', 'to: nobody is in this group before day 60, when outage begins'],
    ],
    [
      'an end that holds whenever the start does',
      '{do: help, to: everybody, when: {measure: complaints, at_least: 20}, until: {measure: complaints, at_least: 5}}',
      [
        '{measure: complaints, at_least: 5}',
        'until: stops as soon as it starts: complaints that start it stop it, too',
      ],
    ],
    [
      'fewer than none',
      '{do: help, to: everybody, when: {measure: complaints, at_most: -1}}',
      ['-1', 'at_most: there are never fewer than 0 complaints: it is never reached'],
    ],
    [
      'volunteers who speak for the brand',
      '{do: announce, what: rule, by: helpers}',
      ['helpers', 'by: helpers are volunteers, and only those who speak for the brand can announce something'],
    ],
    [
      'an announcement to those who do not visit',
      '{do: announce, what: rule, to: gone}',
      [
        'gone',
        'to: who has lapsed does not visit and reads no announcement: write to them in person, such as do: thank',
      ],
    ],
    [
      'an answer to those who cannot ask',
      '{do: help, to: gone}',
      ['gone', 'to: who has lapsed has no open question or complaint to help with'],
    ],
    [
      'nobody of the team',
      '{do: thank, to: everybody, by: anna}',
      ['anna', 'by: unknown member of the team "anna"; did you mean "ana"?'],
    ],
  ])('%s', (_, line, [at, message]) => {
    const own = errors(both(line)).filter((problem) => problem.startsWith('x.yaml:7:'))
    expect(own).toHaveLength(1)
    const [, place, said] = own[0]!.match(/^x\.yaml:7:(\d+): (.*)$/)!
    expect(said).toBe(message)
    const text = both(line)
      .split('\n')[6]!
      .slice(Number(place) - 1)
    expect(text.startsWith(at === 'by' ? 'ana' : at!)).toBe(true)
  })

  it.each([
    ['those who have lapsed', '{lapsed_for: 1 week}', 'who has lapsed is no member'],
    [
      'those whom an outage has not harmed yet',
      'hurt',
      'they are drawn on day 1, and outage harms nobody before day 60',
    ],
  ])('volunteers from among %s', (_, among, why) => {
    const text = `${head}${outage}${groups}team: {me: {volunteers: 2, among: ${among}}}\nstrategies: {a: []}\n`
    const [problem, ...others] = errors(text)
    expect(problem).toContain(`x.yaml:6:35: among: nobody will volunteer: ${why}`)
    expect(others).toEqual([])
  })

  it('volunteers for what they did, before anybody has lived there', () => {
    const text = `${head}warm_up: 0 weeks\n${groups.replace('hurt: {harmed_by: outage, resolved: no}, ', '')}team: {me: {volunteers: 2, among: loyal}}\nstrategies: {a: []}\n`
    expect(errors(text)).toEqual([
      'x.yaml:6:35: among: nobody will volunteer: they are drawn on day 1, when nobody has done anything yet: say from: day 8, or warm_up: 2 weeks',
    ])
  })

  it.each([
    ['{from: week 5, until: week 3}', 'until: day 15 is not after day 29, where they begin'],
    ['{among: loyal}', 'among: belongs to volunteers, of whom it says where they come from'],
    ['{volunteers: 0}', 'volunteers: 0 is not between 1 and 10000'],
  ])('the voice %s', (voice, message) => {
    const [problem, ...others] = errors(
      `${head}groups: {loyal: {top: 5 %}}\nteam: {me: ${voice}}\nstrategies: {a: []}\n`,
    )
    expect(problem).toContain(message)
    expect(others).toEqual([])
  })

  it.each([
    ['{use: c, from: week 5, until: week 3}', 'until: day 15 is not after day 29, where the phase begins'],
    ['{use: c, at: week 5, from: week 3}', 'from: has no meaning beside `at`, which is one day: take one of them'],
    ['{use: c, by: anna}', 'by: unknown member of the team "anna"; did you mean "ana"?'],
    ['{use: c, from: week 30}', 'from: week 30 is never reached: the horizon ends with day 182'],
    ['{use: c, every: 2 days}', 'every: belongs to lines with `do`: write it there, in the strategy that is used'],
  ])('the line %s', (line, message) => {
    const [problem, ...others] = errors(`${head}${team}strategies: {a: [${line}], c: []}\n`)
    expect(problem).toContain(message)
    expect(others).toEqual([])
  })

  it.each([
    ['{lapsed_for: 1 week, top: 5 %}', 'top holds for members only, and lapsed_for for those who are none'],
    ['{lapsed_for: 2 weeks, lapsed_within: 1 week}', 'lapsed_for is more than lapsed_within'],
    ['{mood_at_least: 0.5, mood_at_most: 0.1}', 'mood_at_least is more than mood_at_most'],
    ['{visited_within: 2 days, absent_for: 3 days}', 'who meets visited_within was here within absent_for'],
    ['{acted: no, acted_within: 3 days}', 'acted: no says that they did nothing'],
    ['{goodwill_rose_by: 0.1, goodwill_fell_by: 0.1}', 'goodwill cannot have risen and fallen over the same time'],
    ['{goodwill_rose_by: 0}', '0 is no change'],
    ['{mood_at_least: 2}', '2 is not between -1 and 1'],
  ])('the group %s', (group, message) => {
    const [problem, ...others] = errors(`${head}groups: {g: ${group}}\nstrategies: {a: []}\n`)
    expect(problem).toContain(message)
    expect(others).toEqual([])
  })
})

describe('a way of moderating that has nothing to do', () => {
  const text = (community: string, lines: string) =>
    `format: 1\ntitle: T\ncommunity: {members: 100${community}}\nstrategies: {a: [${lines}], b: []}\n`
  const strayed = '{posted_off_topic_within: 3 days}'

  it.each([
    ['', '{do: moderate, how: common, to: everybody}', ['how: nothing is off topic: say how much is']],
    [', off_topic: 40 %', '{do: moderate, how: personal, to: everybody}', ['how: a visit has room for all posts']],
    ['', `{do: thank, to: ${strayed}}`, ['nobody can be in this group: nothing is off topic']],
    [', reads: 9 posts per visit', '{do: moderate, how: personal, to: {lapsed_for: 1 week}}', ['sees no posts']],
    [', off_topic: 40 %', '{do: thank, how: common, to: everybody}', ['how: belongs to moderate, not to thank']],
    [
      ', off_topic: 40 %',
      '{do: moderate, how: privately, to: everybody}',
      ['unknown way of moderating "privately"; there are common and personal'],
    ],
    ['', `{do: moderate, how: common, to: ${strayed}}`, ['how: nothing', 'posted_off_topic_within: nobody']],
  ])('in a community with “%s”: %s', (community, line, messages) => {
    const told = errors(text(community, line))
    expect(told).toHaveLength(messages.length)
    for (const [k, message] of messages.entries()) {
      expect(told[k]).toMatch(/^x\.yaml:4:\d+: /)
      expect(told[k]).toContain(message)
    }
  })

  it('stands where it can be changed, and is fine where there is something to do', () => {
    expect(errors(text('', '{do: moderate, how: common, to: everybody}'))[0]).toMatch(/^x\.yaml:4:38: how: /)
    const all = `{do: moderate, how: common, to: ${strayed}}, {do: moderate, how: personal, to: everybody}, {do: moderate, to: everybody}`
    expect(errors(text(', off_topic: 40 %, reads: 9 posts per visit', all))).toEqual([])
  })

  it('is a warning where another strategy brings it, which may do other things', () => {
    const used = 'b: [{use: c}], c: [{do: moderate, how: common, to: everybody}]}'
    const [own, ...others] = errors(`${head}strategies: {${used}\n`)
    expect(own).toContain('how: nothing is off topic')
    expect(others).toEqual([])
  })
})

describe('what will hardly be meant is a warning', () => {
  const alone = (line: string) => warnings(`${head}strategies: {a: [${line}]}\n`)

  it('a day on a weekend, and a phase of one', () => {
    expect(alone('{do: thank, to: everybody, at: day 6}')).toEqual([
      '4:49: warning: at: thank is never done: day 6 is a Saturday, and time is given from Monday to Friday',
    ])
    expect(alone('{do: thank, to: everybody, from: day 6, until: day 8}')[0]).toContain('its phase is a weekend')
    expect(alone('{do: thank, to: everybody, from: day 6, until: day 9}')).toEqual([])
    expect(warnings(`${head}starts: 2027-01-06\nstrategies: {a: [{do: thank, to: everybody, at: day 6}]}\n`)).toEqual(
      [],
    )
  })

  it('a day early in a week that has not given enough time yet', () => {
    const week = (at: string) =>
      `${head}team: {me: {time: 2 hours per week}}\nstrategies: {a: [{do: announce, what: rule, at: ${at}}]}\n`
    expect(warnings(week('day 8'))[0]).toContain(
      'it takes 30 minutes, and on no day of the phase is there more than 24 minutes',
    )
    expect(warnings(week('day 9'))).toEqual([])
  })

  it('an act that takes longer than the week of who does it', () => {
    const text = `${head}${team}strategies: {a: [{do: help, to: everybody, by: helpers}, {do: help, to: everybody, by: ana}]}\n`
    expect(warnings(text)).toEqual([
      '5:23: warning: do: help takes 15 minutes, and helpers have only 10 minutes per week: it is never done',
    ])
  })

  it('a line that the phase of a use leaves no day', () => {
    const text = `${head}${team}strategies: {a: [{do: welcome, to: everybody, until: week 3}, {do: thank, to: everybody}], b: [{use: a, from: week 4}], ${used}}\n`
    expect(warnings(text)).toEqual(['5:102: warning: use: welcome is never done here: the phases do not meet'])
  })

  it('a line that is stopped for good by the time that the use around it starts', () => {
    const text = (until: string) =>
      `${head}strategies: {a: [{do: thank, to: everybody, until: {measure: shares, ${until}}}], b: [{use: a, when: {measure: shares, at_least: 9}}]}\n`
    expect(warnings(text('at_least: 5'))).toEqual([
      '4:96: warning: use: thank is never done here: the shares that start it have stopped it for good',
    ])
    expect(warnings(text('at_least: 10'))).toEqual([])
    expect(warnings(text('at_most: 5'))).toEqual([])
  })

  it('a use with more time than all who do it, volunteers each with theirs', () => {
    const text = (time: string) =>
      `${head}${team}strategies: {a: [{do: welcome, to: everybody}], b: [{use: a, by: helpers, time: ${time}}], ${used}}\n`
    expect(warnings(text('30 minutes per week'))).toEqual([])
    expect(warnings(text('40 minutes per week'))[0]).toContain('time: helpers have only 0.5 hours per week')
  })

  it('a person of the team who never does anything', () => {
    expect(warnings(`${head}team: {me: {}, ana: {}}\nstrategies: {a: [{do: thank, to: everybody}]}\n`)).toEqual([
      '4:21: warning: ana: does nothing in any strategy: no line says by: ana',
    ])
  })

  it('more volunteers than members', () => {
    expect(warnings(`${head}team: {me: {volunteers: 101}}\nstrategies: {a: []}\n`)).toEqual([
      '4:25: warning: volunteers: there are only 100 members when the warm-up begins',
    ])
  })

  it('a start and an end that overlap', () => {
    const line =
      '{do: help, to: everybody, when: {measure: complaints, at_least: 5}, until: {measure: complaints, at_most: 9}}'
    expect(alone(line)[0]).toContain('until: between 5 and 9 complaints it stops as soon as it starts')
  })
})
