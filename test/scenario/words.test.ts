import { describe, expect, it } from 'vitest'
import { communityTraits } from '../../src/model/communityTraits.ts'
import { laboratoryTraits } from '../../src/model/laboratoryTraits.ts'
import { defaultLines } from '../../src/scenario/defaultLines.ts'
import { describeScenario } from '../../src/scenario/describeScenario.ts'
import { nearest } from '../../src/scenario/nearest.ts'
import { onlineCommunity, trolls } from '../../src/scenario/populations.ts'
import { head, parse, parseShipped, scenarioOf, shipped, small } from './files.ts'

describe('a scenario told in plain words', () => {
  it('is three sentences: who lives how long, what could be done, and what decides', () => {
    expect(describeScenario(scenarioOf(parseShipped('outage')))).toBe(
      [
        '1200 members (online-community) and 12000 prospects who share circles with them live 8 weeks without outreach and then 26 weeks from 2027-01-04, 100 times; from day 60 for 2 days the outage reaches 40 % of members.',
        'With 10 hours per week, me can follow one of 3 strategies: "silence" (do nothing), "early sorry" (announce an apology to everybody on day 60) or "amends when it boils" (resolve hurt once complaints over 1 week are at least 10 until complaints over 1 week are at most 4).',
        'Strategies are compared with "silence" by retention; a difference matters from 5 % upward; complaints and shares are watched too.',
      ].join('\n'),
    )
  })

  it('says who is there when, who volunteers from among whom, and who does what of a strategy that is used', () => {
    const text = `${head}team:
  me: {time: 5 hours per week, until: week 4}
  helpers: {volunteers: 5, among: loyal, time: 1 hour per week, from: week 3}
groups: {loyal: {top: 10 %}, gone: {lapsed_within: 4 weeks}}
strategies:
  greet: [{do: welcome, to: {joined_within: 14 days}, within: 2 days}]
  both: [{use: greet, until: week 3}, {use: greet, by: helpers, time: 2 hours per week, from: week 3, when: {measure: joins, at_least: 5}, until: {measure: joins, at_most: 2}}, {do: thank, to: gone, by: me, at: day 9}]
`
    expect(describeScenario(scenarioOf(parse(text))).split('\n')[1]).toBe(
      'With 5 hours per week of me until day 22 and 1 hour per week of each of 5 volunteers (helpers) among loyal from day 15, the team can follow one of 2 strategies: "greet" (welcome joined_within within 2 days) or "both" (greet until day 15; greet by helpers for 2 hours per week from day 15 once joins over 1 week are at least 5 until joins over 1 week are at most 2; thank gone by me on day 9).',
    )
  })

  it.each(shipped)('names every strategy and measure of %s', (name) => {
    const scenario = scenarioOf(parseShipped(name))
    const told = describeScenario(scenario)
    expect(told.split('\n')).toHaveLength(3)
    for (const word of [...scenario.strategyNames, scenario.compare.decide_by, ...scenario.compare.also])
      expect(told).toContain(word)
  })
})

describe('defaults', () => {
  const lines = defaultLines(scenarioOf(parse(small)))

  it('are shown for everything that a scenario leaves out', () => {
    for (const line of [
      'seed = 1',
      'warm_up = 8 weeks',
      'horizon = 26 weeks',
      'replicates = 100',
      'community.prospects = 1000',
      'community.people = online-community',
      'community.visits = 1.2 per week',
      'community.circles.bridges = 6 %',
      'channels.mood = yes',
      'house_rules.enforced_by = members',
      'team.me.time = 10 hours per week',
      'effort.ask to share = 3 minutes',
      'events = []',
      'compare.baseline = a',
      'compare.matters_from = 5 %',
      `community.people.altruism.mean = ${onlineCommunity.traits.altruism.mean}`,
    ])
      expect(lines).toContain(line)
    for (const name of Object.keys(communityTraits))
      expect(lines.join('\n')).toMatch(new RegExp(`community\\.people\\.${name}(\\.mean)? = `))
    for (const name of Object.keys(laboratoryTraits)) expect(lines.join('\n')).not.toContain(name)
  })

  it('are those of the part in question: of a raid, of a trigger, of half a distribution', () => {
    const raid = defaultLines(scenarioOf(parse(`${small}events: [{what: raid, from: day 3, raiders: 4}]`)))
    expect(raid).toContain('events.raid.lasts = 1 day')
    expect(raid).toContain('events.raid.people = trolls')
    expect(raid).toContain(`events.raid.people.altruism.mean = ${trolls.traits.altruism.mean}`)
    expect(raid.join()).not.toContain('events.raid.strength')
    const rule = '{do: thank, to: everybody, when: {measure: joins, at_least: 3}}'
    expect(defaultLines(scenarioOf(parse(small.replace('[]', `[${rule}]`))))).toContain(
      'strategies.a.thank.when.over = 1 week',
    )
    const own = defaultLines(
      scenarioOf(parse(small.replace('100', '100, people: {altruism: {mean: 0.3}, reach: 0.2}'))),
    )
    expect(own.filter((line) => /altruism|reach |people\.like/.test(line))).toEqual([
      'community.people.like = online-community',
      `community.people.altruism.sd = ${onlineCommunity.traits.altruism.sd}`,
    ])
  })

  it('never include what is written', () => {
    const scenario = scenarioOf(parseShipped('ten-hours'))
    const paths = defaultLines(scenario).map((line) => line.split(' = ')[0])
    for (const written of [
      'seed',
      'horizon',
      'community.members',
      'community.circles.size',
      'team.me.time',
      'effort.help',
      'compare.also',
    ])
      expect(paths).not.toContain(written)
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('can be set by the path under which they are shown, and change nothing when set to what they are', () => {
    const settable = lines.filter((line) => !/= (as|\{\})/.test(line)).map((line) => line.replace(' = ', '='))
    const same = scenarioOf(parse(small, {}, settable))
    const { files: _, written: __, community, ...rest } = scenarioOf(parse(small))
    expect(same).toMatchObject({ ...rest, compare: { ...rest.compare, baseline: 'a' } })
    expect(same.community.people[0]!.population.traits).toEqual(community.people[0]!.population.traits)
  })
})

describe('the nearest word', () => {
  it('is the one that was probably meant, whatever its case, hyphens and underscores', () => {
    expect(nearest('Harmful-Acts', ['kind acts', 'harmful acts'])).toBe('harmful acts')
    expect(nearest('comunity', ['community', 'compare'])).toBe('community')
  })

  it('is none when nothing is near, so that no wrong word is suggested', () => {
    expect(nearest('banana', ['members', 'prospects'])).toBeNull()
    expect(nearest('b', ['a'])).toBeNull()
    expect(nearest('', ['do', 'to'])).toBeNull()
  })
})
