import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allOn } from '../../../src/model/channels.ts'
import { traits } from '../../../src/model/traits.ts'
import { isExperiment } from '../../../src/scenario/experiment/isExperiment.ts'
import { parseExperiment } from '../../../src/scenario/experiment/parseExperiment.ts'
import { provisional } from '../../../src/scenario/populations.ts'
import { readerOf, small as smallScenario } from '../files.ts'
import { decay, errors, experimentOf, head, parse, row, small, warnings, withRow } from './files.ts'

const shipped = readdirSync('scenarios/evidence').map((file) => file.replace(/\.yaml$/, ''))
const value = 'measure: mean contribution, kind: value, values: 0.3, band: 0.1'
const arms = 'arms: {with punishment: {design: {sanctions: punishment}}, without: {}}\n'
const two = `${head}${arms}published:\n`

describe('an experiment says what it means', () => {
  it.each(shipped)('the shipped experiment %s is one', (name) => {
    const text = readFileSync(`scenarios/evidence/${name}.yaml`, 'utf8')
    const parsed = parseExperiment({ path: `${name}.yaml`, text }, readerOf({}))
    expect(parsed.ok ? [] : parsed.problems).toEqual([])
    expect(experimentOf(parsed).id).toBe(name)
  })

  it('with every default filled in', () => {
    const experiment = experimentOf(parse(small))
    expect(experiment).toMatchObject({ id: 'x', title: 'T', question: 'Q?', kind: 'public goods', seed: 'T' })
    expect(experiment.arms).toEqual([
      {
        name: 'all',
        design: expect.objectContaining({ groups: 4, group_size: 4, periods: 3, mpcr: 0.4, table: true, costs: [] }),
        populations: [provisional],
        mixture: [{ population: 0, share: 1 }],
        channels: allOn,
      },
    ])
    expect(experiment.published).toEqual([
      {
        id: 'a',
        mechanism: 'contribution',
        claim: null,
        measure: 'mean contribution by period',
        arm: 'all',
        minus: null,
        over: null,
        kind: 'path',
        names: ['1', '2', '3'],
        values: [9, 8, 7],
        band: null,
        rmse: 0.8,
        sign: null,
        reproduced: true,
        reason: null,
        failsWithout: [],
        status: 'raw',
        cite: 'Somebody 2000',
        doi: '10.1000/182',
        url: null,
      },
    ])
  })

  it.each([
    ['one number', 'values: 0.3, band: 0.1', ['mean'], [0.3], [0.1]],
    ['an interval, which is its middle and half its width', 'values: [0.2, 0.4]', ['mean'], [0.3], [0.1]],
  ])('%s', (_, said, names, values, band) => {
    const [published] = experimentOf(parse(withRow(`measure: mean contribution, kind: value, ${said}`))).published
    expect(published).toMatchObject({ names, values, band })
  })

  it.each([
    ['a list in the order of the measure', '[0.5, 0.3, 0.2], band: 0.1', [0.5, 0.3, 0.2], [0.1, 0.1, 0.1]],
    [
      'names in any order',
      '{other: 0.2, conditional: 0.5, free_rider: 0.3}, band: [1, 2, 3]',
      [0.5, 0.3, 0.2],
      [1, 2, 3],
    ],
    ['bands by name', '[0.5, 0.3, 0.2], band: {other: 3, conditional: 1, free_rider: 2}', [0.5, 0.3, 0.2], [1, 2, 3]],
    [
      'intervals by name',
      '{other: [0, 1], conditional: [0.25, 0.75], free_rider: [-1, 1]}',
      [0.5, 0, 0.5],
      [0.25, 1, 0.5],
    ],
    ['a list of intervals', '[[0.25, 0.75], [-1, 1], [0, 1]]', [0.5, 0, 0.5], [0.25, 1, 0.5]],
  ])('%s', (_, said, values, band) => {
    const [published] = experimentOf(parse(withRow(`measure: types, kind: value, values: ${said}`))).published
    expect(published).toMatchObject({ names: ['conditional', 'free_rider', 'other'], values, band })
  })

  it('of a difference, a sign or a miss, only what belongs to it', () => {
    const [sign] = experimentOf(
      parse(two + row('measure: mean contribution, arm: with punishment, minus: without, kind: sign, sign: more')),
    ).published
    expect(sign).toMatchObject({ arm: 'with punishment', minus: 'without', sign: 'more', values: null, band: null })
    const ratio = two + row(`${value}, arm: with punishment, over: without`)
    expect(experimentOf(parse(ratio)).published[0]).toMatchObject({
      arm: 'with punishment',
      minus: null,
      over: 'without',
    })
    expect(warnings(ratio)).toEqual([])
    const missed = row(`${value}, reason: Nobody forgives, fails_without: [mood]`).replace('d: yes', 'd: no')
    const [miss] = experimentOf(parse(`${head}published:\n${missed}`)).published
    expect(miss).toMatchObject({ reproduced: false, reason: 'Nobody forgives', failsWithout: ['mood'] })
  })

  it('builds on another file, and takes overrides, as scenarios do', () => {
    const text = 'format: 1\nextends: base.yaml\ntitle: Longer\ndesign: {groups: 9}\nseed: "007"\n'
    const base = `${small}people: {altruism: 0.3}\n`
    const parsed = parse(text, { 'base.yaml': base }, ['design.endowment=10', 'published.a.rmse=2', 'people.revenge=1'])
    const { title, seed, arms, published } = experimentOf(parsed)
    expect([title, seed, published[0]!.rmse]).toEqual(['Longer', '007', 2])
    expect(arms[0]!.design).toMatchObject({ groups: 9, periods: 3, endowment: 10 })
    expect(arms[0]!.populations[0]!.traits).toMatchObject({ altruism: { mean: 0.3 }, revenge: { mean: 1 } })
    expect(parsed.ok && parsed.files.map(({ path }) => path)).toEqual(['x.yaml', 'base.yaml'])
  })
})

describe('an arm is what holds for all, and merged onto it what the arm says otherwise', () => {
  const armsOf = (common: string, own: string) =>
    experimentOf(parse(`${head}${common}\narms: {a: ${own}, b: {}}\npublished:\n${row(`${value}, arm: a, minus: b`)}`))
      .arms

  it('key by key in design and channels', () => {
    const [a, b] = armsOf('channels: {mood: no}', '{design: {periods: 5}, channels: {positive_reciprocity: no}}')
    expect(a!.design).toMatchObject({ groups: 4, periods: 5, table: true })
    expect(a!.channels).toEqual({ ...allOn, mood: false, positive_reciprocity: false })
    expect(b!.design).toMatchObject({ groups: 4, periods: 3, table: true })
    expect(b!.channels).toEqual({ ...allOn, mood: false })
  })

  it('trait by trait in people, whose population’s name is short for its traits', () => {
    const [a] = armsOf('people: trolls', '{people: {revenge: 1}}')
    expect(a!.populations[0]).toMatchObject({ name: 'trolls, changed', traits: { altruism: { mean: -0.5 } } })
    const [c] = armsOf('people: {altruism: 0.3}', '{people: {revenge: 1}}')
    expect(c!.populations[0]!.traits).toMatchObject({ altruism: { mean: 0.3, sd: 0 }, revenge: { mean: 1 } })
    const [d] = armsOf('people: {altruism: 0.3}', '{people: provisional}')
    expect(d!.populations[0]!.traits.altruism.mean).toBe(traits.altruism.mean)
  })

  it('but a mixture takes the place of what was there', () => {
    const [a, b] = armsOf('people: {provisional: 60 %, trolls: 40 %}', '{people: {provisional: 100 %}}')
    expect(a!.mixture).toEqual([{ population: 0, share: 1 }])
    expect(b!.mixture.map(({ share }) => share)).toEqual([0.6, 0.4])
    expect(armsOf('people: {altruism: 0.3}', '{people: {trolls: 100 %}}')[0]!.populations[0]!.name).toBe('trolls')
  })
})

describe('what is wrong is said in one sentence with the right word', () => {
  it.each([
    [
      'a misspelt game',
      small.replace('goods', 'godds'),
      '2:13: experiment: unknown kind of experiment "public godds"; did you mean "public goods"?',
    ],
    [
      'a misspelt key of the design',
      small.replace('groups: 4', 'group: 4'),
      '5:10: unknown key "group"; did you mean "groups"?',
    ],
    [
      'a key that no design of the game has',
      small.replace('groups: 4', 'veto: no'),
      '5:10: unknown key "veto"; there are groups, group_size, periods, endowment, mpcr, rematching, all_or_nothing, table, sanctions, cost, effect, costs, effect_share, points and noise',
    ],
    ['a group of one', small.replace('groups: 4', 'group_size: 1'), '5:22: group_size: 1 is not between 2 and 100'],
    ['no period', small.replace('periods: 3', 'periods: 0'), '5:30: periods: 0 is not between 1 and 1000'],
    [
      'a design that is a word',
      small.replace(/design:.*/, 'design: many'),
      '5:9: design is a map such as {groups: 35}, not "many"',
    ],
    [
      'costs that do not begin with nothing',
      small.replace('groups: 4', 'costs: [1, 2]'),
      '5:17: costs: begin with what 0 points cost, which is 0',
    ],
    [
      'costs of more points than there are',
      small.replace('groups: 4', 'costs: [0, 1, 3], points: 1'),
      '5:17: costs: are 3, but from 0 to 1 points there are 2',
    ],
    [
      'a misspelt measure',
      withRow('measure: typs, kind: value, values: 0.4, band: 0.1'),
      '7:47: measure: unknown measure "typs"; did you mean "types"?',
    ],
    [
      'a measure that does not exist',
      withRow('measure: joy, kind: value, values: 0.4, band: 0.1'),
      '7:47: measure: unknown measure "joy"; there are mean contribution by period, ',
    ],
    [
      'a measure of tables where there is none',
      withRow('measure: types, kind: value, values: [1, 1, 1], band: 1').replace(', table: yes', ''),
      '7:47: measure: "types" needs `table: yes` in the design',
    ],
    [
      'too few values',
      withRow('measure: mean contribution by period, kind: path, values: [9, 8], rmse: 0.8'),
      '7:96: values: are 2, but "mean contribution by period" has 3 figures (1 to 3) under this design',
    ],
    [
      'one value of many',
      withRow('measure: mean contribution by period, kind: path, values: 9, rmse: 0.8'),
      '7:96: values: is one number, but "mean contribution by period" has 3 figures (1 to 3) under this design: write a list, or a map by their names',
    ],
    [
      'an unknown figure',
      withRow('measure: types, kind: value, values: {freerider: 0.2}, band: 1'),
      '7:87: values: unknown figure "freerider"; did you mean "free_rider"?',
    ],
    [
      'a measure of another game',
      withRow('measure: sent and returned, kind: value, values: [1, 1], band: 1'),
      '7:47: measure: "sent and returned" is a measure of trust, not of public goods, which has mean contribution by period, ',
    ],
    [
      'a figure that is not there',
      withRow('measure: types, kind: value, values: {other: 0.2, free_rider: 0.3}, band: 1'),
      '7:75: values: lacks conditional: "types" has 3 figures (conditional, free_rider and other) under this design',
    ],
    [
      'a path without tolerance',
      withRow('measure: mean contribution by period, kind: path, values: [9, 8, 7]'),
      '7:5: rmse is missing: the largest distance of a path, such as 0.8; a target without tolerance is none',
    ],
    [
      'a value without tolerance',
      withRow('measure: mean contribution, kind: value, values: 0.4'),
      '7:87: values: have no `band`: write the largest distance, such as 0.08, or intervals [low, high]; a target without tolerance is none',
    ],
    [
      'a tolerance of nothing',
      withRow('measure: mean contribution, kind: value, values: 0.4, band: 0'),
      '7:98: band: of 0 or less is no tolerance',
    ],
    [
      'an interval upside down',
      withRow('measure: mean contribution, kind: value, values: [0.4, 0.2]'),
      '7:87: values: [0.4, 0.2] is not an interval: write [low, high]',
    ],
    [
      'an interval with a band',
      withRow('measure: types, kind: value, values: {other: [0, 1], conditional: [0, 1], free_rider: [0, 1]}, band: 1'),
      '7:139: band: is in the values already, which are intervals',
    ],
    [
      'numbers and intervals',
      withRow('measure: types, kind: value, values: {other: [0, 1], free_rider: 1, conditional: 1}'),
      '7:75: values: are either all numbers or all intervals',
    ],
    [
      'a band for two of three',
      withRow('measure: types, kind: value, values: [0.2, 0.1, 0.7], band: {other: 1, free_rider: 1}'),
      '7:98: band: lacks conditional: "types" has 3 figures (conditional, free_rider and other) under this design',
    ],
    [
      'two bands for three',
      withRow('measure: types, kind: value, values: [0.2, 0.1, 0.7], band: [1, 1]'),
      '7:98: band: are 2, but "types" has 3 figures (conditional, free_rider and other) under this design',
    ],
    [
      'a sign that is not said',
      withRow('measure: mean contribution, kind: sign'),
      '7:5: sign is missing: more, less or same',
    ],
    [
      'figures of a sign',
      withRow('measure: mean contribution, kind: sign, sign: more, values: 1'),
      '7:98: values: belongs to a value or a path: of a sign only the direction counts',
    ],
    [
      'about the same',
      withRow('measure: mean contribution, kind: sign, sign: same'),
      '7:5: band is missing: the largest distance from 0, such as 0.08; a target without tolerance is none',
    ],
    ['a tolerance of another kind', withRow(`${value}, rmse: 1`), '7:109: rmse: belongs to `kind: path`'],
    [
      'a miss without a reason',
      withRow(value).replace('d: yes', 'd: no'),
      '7:115: reproduced: no needs a `reason`: say why the model does not reproduce it',
    ],
    ['a reason without a miss', withRow(`${value}, reason: Why`), '7:111: reason: belongs to `reproduced: no`'],
    ['two rows of one id', small + decay, '8:10: id: there are two rows called "a": give each a name of its own'],
    ['an arm that is not said', two + decay, '8:5: arm is missing: one of with punishment or without'],
    [
      'a misspelt arm',
      `${two}${row(`${value}, arm: withot`)}`,
      '8:108: arm: unknown arm "withot"; did you mean "without"?',
    ],
    [
      'an arm of a file without arms',
      withRow(`${value}, arm: control`),
      '7:108: arm: unknown arm "control"; there is all',
    ],
    [
      'an arm minus itself',
      `${two}${row(`${value}, arm: without, minus: without`)}`,
      '8:124: minus: is the arm itself: name the other one',
    ],
    [
      'a difference of paths of different length',
      `${two.replace('without: {}', 'without: {design: {periods: 5}}')}${decay.replace('rmse', 'arm: with punishment, minus: without, rmse')}`,
      '8:136: minus: "mean contribution by period" has other figures in "with punishment" than in "without"',
    ],
    [
      'an arm over itself',
      `${two}${row(`${value}, arm: without, over: without`)}`,
      '8:123: over: is the arm itself: name the other one',
    ],
    [
      'a difference and a ratio at once',
      `${two}${row(`${value}, arm: with punishment, minus: without, over: without`)}`,
      '8:147: over: is a ratio, and `minus` a difference: say one of them',
    ],
    [
      'a ratio of paths of different length',
      `${two.replace('without: {}', 'without: {design: {periods: 5}}')}${decay.replace('rmse', 'arm: with punishment, over: without, rmse')}`,
      '8:135: over: "mean contribution by period" has other figures in "with punishment" than in "without"',
    ],
    [
      'a ratio of about the same',
      `${two}${row('measure: mean contribution, arm: with punishment, over: without, kind: sign, sign: same')}`,
      '8:5: band is missing: the largest distance from 1, such as 0.08; a target without tolerance is none',
    ],
    [
      'a channel that is off already',
      `${withRow(`${value}, fails_without: [mood]`)}channels: {mood: no}\n`,
      '7:119: fails_without: mood is off in this arm as it is',
    ],
    [
      'a key in an arm',
      `${head}arms: {a: {desing: {}}}\npublished:\n${decay}`,
      '6:12: unknown key "desing"; did you mean "design"?',
    ],
    [
      'a value in an arm',
      `${head}arms: {a: {design: {mpcr: 40 %}}}\npublished:\n${decay}`,
      '6:27: mpcr: "40 %" should be a number without a unit: say 0.4',
    ],
    ['nothing published', `${head}published: []\n`, '6:12: published: is an empty list: what was published?'],
    [
      'the address of a DOI',
      small.replace('10.1000/182', 'https://doi.org/10.1000/182'),
      '7:174: doi: "https://doi.org/10.1000/182" is not a DOI: write 10.1000/182',
    ],
    ['an id in words', small.replace('id: a', 'id: A b'), '7:10: id: "A b" is not lower case with hyphens: write a-b'],
  ])('%s', (_, text, message) => {
    const [problem, ...others] = errors(text)
    expect(others).toEqual([])
    if (message.endsWith(', ')) expect(problem).toContain(`x.yaml:${message}`)
    else expect(problem).toBe(`x.yaml:${message}`)
  })

  it('all of a file at once, in reading order, whatever part it is in', () => {
    const text = small
      .replace('title', 'titel')
      .replace('groups: 4', 'groups: 0')
      .replace('published', 'arms: {a: {people: nobody}}\npublished')
    const bad = row('measure: types, arm: b, kind: value, values: [1, 2], band: 1')
    expect(errors(`${text}${bad}people: {altruism: 5}\n`).map((message) => message.slice(0, 11))).toEqual([
      'x.yaml:3:1:',
      'x.yaml:5:18',
      'x.yaml:6:20',
      'x.yaml:9:59',
      'x.yaml:10:2',
    ])
  })

  it('a row that does not fit is told beside a key that is missing elsewhere', () => {
    const text = withRow('measure: types, kind: value, values: [1, 2], band: 1').replace('title: T\n', '')
    expect(errors(text)).toEqual([
      'x.yaml:1:1: title is missing: text, for example Cooperation without sanctions',
      'x.yaml:6:75: values: are 2, but "types" has 3 figures (conditional, free_rider and other) under this design',
    ])
  })

  it('an override in its place on the command line', () => {
    expect(errors(small, {}, ['design.period=3'])).toEqual([
      '--set 1:1:8: unknown key "period"; did you mean "periods"?',
    ])
    expect(errors(small, {}, ['published.b.rmse=3'])).toEqual([
      '--set 1:1:11: unknown line "b" in published; there is a',
    ])
    expect(errors(two + row(`${value}, arm: without`), {}, ['arms.witout.design.periods=3'])).toEqual([
      '--set 1:1:6: unknown name "witout" in arms; did you mean "without"?',
    ])
  })
})

describe('what is allowed but hardly meant is a warning', () => {
  it.each([
    [
      'giving that pays',
      small.replace('groups: 4', 'mpcr: 1.2'),
      '5:16: warning: mpcr: each token given pays 1.2 to whoever gives it: there is no dilemma',
    ],
    [
      'giving that helps nobody',
      small.replace('groups: 4', 'mpcr: 0.2'),
      '5:16: warning: mpcr: each token given pays 0.8 to all together: there is no dilemma',
    ],
    [
      'strangers of one group',
      small.replace('groups: 4', 'groups: 1'),
      '5:18: warning: groups: with one group, strangers are partners all the same',
    ],
    [
      'an arm of which nothing is known',
      `${two}${row(`${value}, arm: without`)}`,
      '6:25: warning: arms: nothing published is about "with punishment": it is not played',
    ],
  ])('%s', (_, text, message) => {
    expect(errors(text)).toEqual([])
    expect(warnings(text)).toEqual([`x.yaml:${message}`])
  })
})

describe('the text of a file', () => {
  it('is that of an experiment when it says something that only experiments say', () => {
    expect(isExperiment(small)).toBe(true)
    expect(isExperiment('format: 1\nextends: base.yaml\ndesign: {groups: 3}\n')).toBe(true)
    expect(isExperiment(smallScenario)).toBe(false)
    expect(isExperiment(`${smallScenario}# experiment: none\nquestion: design:\n`)).toBe(false)
  })
})
