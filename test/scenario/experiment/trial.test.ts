import { describe, expect, it } from 'vitest'
import type { TrialArm } from '../../../src/field/TrialArm.ts'
import { allOn } from '../../../src/model/channels.ts'
import { traits } from '../../../src/model/traits.ts'
import { describeExperiment } from '../../../src/scenario/experiment/describeExperiment.ts'
import { experimentDefaultLines } from '../../../src/scenario/experiment/experimentDefaultLines.ts'
import { isExperiment } from '../../../src/scenario/experiment/isExperiment.ts'
import { onlineCommunity } from '../../../src/scenario/populations.ts'
import { toPlan } from '../../../src/scenario/toPlan.ts'
import { parse as parseScenario, scenarioOf } from '../files.ts'
import { errors, experimentOf, parse, warnings } from './files.ts'
import { active, smallTrial, trial, trialRow } from './trialFiles.ts'

const armsOf = (text: string) => experimentOf(parse(text)).arms as readonly TrialArm[]
const authors = [[{ condition: 'acted_within', value: 7, over: null, by: null }]]

describe('a trial says what it means', () => {
  it('with the defaults of a scenario, and its own', () => {
    const experiment = experimentOf(parse(smallTrial))
    expect(experiment).toMatchObject({ id: 'x', title: 'T', question: 'Q?', kind: 'community', seed: 'T' })
    const [control, thanked] = experiment.arms as readonly TrialArm[]
    expect(control).toMatchObject({
      name: 'control',
      subjects: authors,
      counted: null,
      design: { follow_from: 1, follow_up: 14, horizon: 28 },
      populations: [onlineCommunity],
      mixture: [{ population: 0, share: 1 }],
      channels: allOn,
    })
    const asScenario = toPlan(
      scenarioOf(
        parseScenario(
          'format: 1\ntitle: T\ncommunity: {members: 100, prospects: 50}\nhorizon: 4 weeks\nstrategies: {a: []}\n',
        ),
      ),
    )
    const { strategies, team, ...plan } = control!.plan
    expect(plan).toEqual({ ...asScenario, strategies: undefined, team: undefined })
    expect(strategies.map(({ rules }) => rules)).toEqual([[]])
    expect(team).toMatchObject([{ name: 'experimenter', minutesPerWeek: 168 * 60, volunteers: null }])
    expect(thanked!.plan.strategies[0]!.rules).toMatchObject([{ act: 'thank', to: authors, from: 1, until: 2 }])
  })

  it('of a published row, only the figures that it names, in the order of the measure', () => {
    const said = 'measure: acts by subjects, figures: [help, all], arm: thanked, over: control, kind: value'
    const byName = trial + trialRow(`${said}, values: {help: 2, all: 1}, band: {all: 0.1, help: 0.2}`)
    const inOrder = trial + trialRow(`${said}, values: [1, 2], band: [0.1, 0.2]`)
    for (const text of [byName, inOrder])
      expect(experimentOf(parse(text)).published[0]).toMatchObject({
        names: ['all', 'help'],
        values: [1, 2],
        band: [0.1, 0.2],
        over: 'control',
      })
  })

  it('follows and counts whom and what it names, from when it says', () => {
    const said =
      'follow_from: day 3\nfollow_up: 2 weeks\ncounted: [thank, nod]\nacts: {nod: {class: kind, target: anybody, benefit: 0.1, cost: 0}}\n'
    for (const arm of armsOf(said + smallTrial)) {
      expect(arm.design).toEqual({ follow_from: 3, follow_up: 14, horizon: 28 })
      expect(arm.counted).toEqual(['thank', 'nod'])
      expect(arm.plan.acts.at(-1)).toMatchObject({ name: 'nod', earned: false })
    }
  })

  it('does acts of members, standard or added, through volunteers', () => {
    const said = 'team: {peers: {volunteers: 20}}\nacts: {nod: {class: kind, target: anybody, benefit: 0.1, cost: 0}}\n'
    const planted = smallTrial.replace(
      '[{do: thank, to: authors, at: day 1}]',
      '[{do: nod, to: authors}, {do: flame, to: authors}]',
    )
    const [, arm] = armsOf(said + planted)
    expect(arm!.plan.strategies[0]!.rules.map(({ act }) => act)).toEqual(['nod', 'flame'])
    expect(arm!.plan.team).toMatchObject([{ name: 'peers', volunteers: { count: 20, among: 'everybody' } }])
  })

  it('builds on another file, and takes overrides', () => {
    const text = 'format: 1\nextends: base.yaml\ntitle: Longer\nhorizon: 6 weeks\n'
    const parsed = parse(text, { 'base.yaml': smallTrial }, ['follow_up=5 weeks', 'community.members=80'])
    const [arm] = experimentOf(parsed).arms as readonly TrialArm[]
    expect(arm).toMatchObject({ design: { follow_up: 35, horizon: 42 }, plan: { members: 80, prospects: 50 } })
  })

  it('is taken for an experiment, not for a scenario', () => {
    expect(isExperiment(smallTrial)).toBe(true)
  })
})

describe('an arm of a trial is what holds for all, and merged onto it what the arm says otherwise', () => {
  const control = (common: string, own: string) =>
    armsOf(smallTrial.replace('arms:\n  control: {}', `${common}arms:\n  control: ${own}`))[0]!

  it('key by key', () => {
    const arm = control(
      'house_rules: {known_by: 20 %}\n',
      '{community: {members: 60}, house_rules: {enforced_by: team}}',
    )
    expect(arm.plan).toMatchObject({ members: 60, prospects: 50, houseRules: { knownBy: 0.2, enforcedBy: 'team' } })
    expect(control('events: [{what: gift, from: day 2}]\n', '{events: []}').plan.events).toEqual([])
    expect(control('', '{subjects: everybody, channels: {mood: no}}')).toMatchObject({
      subjects: 'everybody',
      channels: { ...allOn, mood: false },
    })
  })

  it('trait by trait in people, which may stand in community as well', () => {
    const of = (common: string, own: string) => control(common, own).populations[0]!
    expect(of('people: trolls\n', '{people: {notice: 3}}')).toMatchObject({
      name: 'trolls, changed',
      traits: { altruism: { mean: -0.5 }, notice: { mean: 3 } },
    })
    expect(of('people: {altruism: 0.3}\n', '{community: {people: {notice: 3}}}').traits).toMatchObject({
      altruism: { mean: 0.3 },
      notice: { mean: 3 },
    })
    const inCommunity = smallTrial.replace('prospects: 50', 'prospects: 50, people: {altruism: 0.3}')
    const [arm] = armsOf(inCommunity.replace('control: {}', 'control: {people: {notice: 3}}'))
    expect(arm!.populations[0]!.traits).toMatchObject({ altruism: { mean: 0.3 }, notice: { mean: 3 } })
    expect(of('people: {altruism: 0.3}\n', '{people: provisional}').traits.altruism.mean).toBe(traits.altruism.mean)
    expect(control('people: {altruism: 0.3}\n', '{people: {provisional: 60 %, trolls: 40 %}}').mixture).toMatchObject([
      { share: 0.6 },
      { share: 0.4 },
    ])
  })
})

describe('what is wrong in a trial is told once, however many arms there are', () => {
  const change = (from: string, to: string) => smallTrial.replace(from, to)
  it.each([
    [
      'an unknown act',
      change('do: thank', 'do: thnk'),
      ['11:29: do: unknown act of the team "thnk"; did you mean "thank"?'],
    ],
    [
      'an act that is toward nobody in particular',
      change('do: thank', 'do: share'),
      [
        '11:29: do: unknown act of the team "share"; there are help, thank, welcome, recognise, moderate, resolve, announce, ask to share, guide, flame and sanction',
      ],
    ],
    [
      'an unknown figure',
      trial + trialRow('measure: acts by subjects, figures: [thnk], arm: thanked, kind: value, values: 1, band: 1'),
      ['13:74: figures: "thnk" is no figure of "acts by subjects"; did you mean "thank"?'],
    ],
    [
      'a follow-up that ends after the horizon',
      change('subjects:', 'follow_up: 6 weeks\nsubjects:'),
      ['8:12: follow_up: ends with day 42, but the horizon with day 28'],
    ],
    [
      'a horizon that ends before the follow-up',
      change('4 weeks', '1 week'),
      ['6:10: follow_up: ends with day 14, but the horizon with day 7'],
    ],
    [
      'an arm with a horizon that does',
      change('control: {}', 'control: {horizon: 1 week}'),
      ['10:22: follow_up: ends with day 14, but the horizon with day 7'],
    ],
    [
      'a community from a log',
      change('{members: 100, prospects: 50}', '{log: forum.csv}'),
      ['5:18: log: a trial makes its community of circles'],
    ],
    [
      'no community',
      change(/community: \{.*\n/.exec(smallTrial)![0], ''),
      ['1:1: community is missing: a map with the number of members, such as {members: 1200}'],
    ],
    [
      'an unknown group of subjects',
      change('subjects: authors', 'subjects: autors'),
      ['8:11: subjects: unknown group "autors"; did you mean "authors"?'],
    ],
    [
      'an unknown act that counts',
      change('subjects:', 'counted: [thank, shere]\nsubjects:'),
      ['8:18: an item of counted: unknown act "shere"; did you mean "share"?'],
    ],
    [
      'nothing that counts',
      change('subjects:', 'counted: []\nsubjects:'),
      ['8:10: counted: is an empty list: nothing would count'],
    ],
    [
      'a trait of games',
      change('prospects: 50', 'people: {revenge: 1}'),
      ['5:36: revenge: is a trait of games: it can be set where one is played, not in a community'],
    ],
    [
      'people said twice',
      change('prospects: 50}', 'people: trolls}\npeople: provisional'),
      ['6:9: people: is short for community.people, which is there too: say one of them'],
    ],
    [
      'a key of games',
      change('subjects:', 'design: {groups: 3}\nsubjects:'),
      ['8:1: design: belongs to games: a trial in a community says what it is with the keys of a scenario'],
    ],
    [
      'a key of games in an arm',
      change('control: {}', 'control: {design: {groups: 3}}'),
      ['10:13: design: belongs to games: a trial in a community says what it is with the keys of a scenario'],
    ],
    [
      'a misspelt key in an arm',
      change('control: {}', 'control: {outrech: []}'),
      ['10:13: unknown key "outrech"; did you mean "outreach"?'],
    ],
    [
      'outreach that is no list',
      change('[{do: thank, to: authors, at: day 1}]', 'thank'),
      ['11:23: outreach is a list of lines that begin with `- do:` or `- use:`; [] does nothing, not "thank"'],
    ],
    [
      'two mistakes in different arms',
      change('control: {}', 'control: {horizon: 1 week}').replace('to: authors', 'to: autors'),
      [
        '10:22: follow_up: ends with day 14, but the horizon with day 7',
        '11:40: to: unknown group "autors"; did you mean "authors"?',
      ],
    ],
    [
      'a misspelt kind',
      change('experiment: community', 'experiment: comunity'),
      ['2:13: experiment: unknown kind of experiment "comunity"; did you mean "community"?'],
    ],
  ])('%s', (_, text, messages) => {
    expect(errors(text)).toEqual(messages.map((message) => `x.yaml:${message}`))
  })

  it('keys of trials in a game', () => {
    const told = errors(change('experiment: community', 'experiment: trust'))
    expect(told).toContain(
      'x.yaml:6:1: horizon: belongs to `experiment: community`: a game says what it is in its design',
    )
    expect(told).toContain(
      'x.yaml:11:13: outreach: belongs to `experiment: community`: a game says what it is in its design',
    )
  })

  it('is warned of what will hardly be meant, once, and not of what only some arms do', () => {
    const line = 'outreach: [{do: thank, to: authors, until: day 40}]'
    const late = 'warning: until: the horizon ends before, with day 28'
    const inAll = change('arms:', `${line}\narms:`).replace(/thanked: .*/, 'thanked: {}')
    expect(warnings(inAll)).toEqual([`x.yaml:9:44: ${late}`])
    expect(warnings(change('control: {}', `control: {${line}}`))).toEqual([`x.yaml:10:56: ${late}`])
    const team = 'team: {me: {time: 1 hour per week}, you: {time: 1 hour per week}}\n'
    const idle = 'x.yaml:9:42: warning: you: does nothing in any strategy: no line says by: you'
    expect(warnings(change('arms:', `${team}arms:`))).toEqual([idle])
    expect(warnings(change('arms:', `${team}arms:`).replace('at: day 1', 'by: you'))).toEqual([])
  })
})

describe('a trial told in plain words', () => {
  it('is three sentences: where it takes place, what is done to whom, and what is compared', () => {
    const events = smallTrial.replace(
      'control: {}',
      'control: {events: [{what: gift, from: day 2}], channels: {mood: no}}',
    )
    expect(describeExperiment(experimentOf(parse(events)))).toBe(
      [
        'The trial takes place in a community of 100 members and 50 prospects, online-community, 56 days after it begins.',
        'Some of them are followed for 14 days of 28, in 2 arms: "control" (gift; without mood) and "thanked" (thank).',
        'Compared with the simulation: 1 published result, a (subjects active, "thanked" minus "control").',
      ].join('\n'),
    )
  })
})

describe('defaults of a trial', () => {
  const linesOf = (text: string) => {
    const parsed = parse(text)
    if (!parsed.ok) throw new Error('not an experiment')
    return experimentDefaultLines(parsed)
  }

  it('are those of a scenario without what compares strategies, and its own', () => {
    const lines = linesOf(smallTrial)
    for (const line of [
      'follow_from = day 1',
      'follow_up = 14 days',
      'warm_up = 8 weeks',
      'people = online-community',
      'channels.mood = yes',
    ])
      expect(lines).toContain(line)
    expect(lines.filter((line) => /^(replicates|compare|strategies|community\.people)/.test(line))).toEqual([])
    expect(lines.filter((line) => line.startsWith('subjects'))).toEqual([])
    expect(new Set(lines).size).toBe(lines.length)
  })

  it('can be set by the path under which they are shown, and change nothing when set to what they are', () => {
    const text = trial + active
    const settings = linesOf(text)
      .filter((line) => !/= (\{\}|\[\])$/.test(line))
      .map((line) => line.replace(' = ', '='))
    const plans = (of: readonly string[]) =>
      (experimentOf(parse(text, {}, of)).arms as readonly TrialArm[]).map(({ plan, design, subjects }) => ({
        design,
        subjects,
        plan: { ...plan, populations: plan.populations.map((population) => population.traits) },
      }))
    expect(plans(settings)).toEqual(plans([]))
  })
})
