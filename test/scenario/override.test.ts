import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../src/scenario/Problem.ts'
import { onlineCommunity } from '../../src/scenario/populations.ts'
import { toPlan } from '../../src/scenario/toPlan.ts'
import { head, parse, parseShipped, scenarioOf, small } from './files.ts'

const set = (...overrides: string[]) => scenarioOf(parseShipped('outage', overrides))

function problems(...overrides: string[]): string[] {
  const parsed = parseShipped('outage', overrides)
  return parsed.ok ? [] : parsed.problems.map((problem) => formatProblem(problem))
}

describe('a value set by its path', () => {
  it('holds in place of what the files say, in the order given', () => {
    const scenario = set(
      'horizon=20 weeks',
      'community.circles.bridges=10 %',
      'team.me.time=5 hours per week',
      'seed=007',
    )
    expect(scenario.horizon).toBe(140)
    expect(scenario.community.circles).toEqual({ size: 9, per_person: 2.4, bridges: 0.1 })
    expect(scenario.team.me).toEqual({ time: 300, credibility: 0.7 })
    expect(scenario.seed).toBe('007')
    expect(set('replicates=5', 'replicates=6').replicates).toBe(6)
  })

  it('may be one that the files leave to its default', () => {
    expect(set('effort.resolve=30 minutes').effort.resolve).toBe(30)
    expect(set('channels.mood=no').channels.mood).toBe(false)
    expect(scenarioOf(parse(small, {}, ['team.me.credibility=0.1'])).team.me?.credibility).toBe(0.1)
  })

  it('addresses a line of a strategy, or an event, by its name and by default by what it does', () => {
    const plan = toPlan(set('strategies.early sorry.announce.at=day 70', 'events.outage.strength=0.9'))
    expect(plan.strategies[1]!.rules[0]!).toMatchObject({ from: 70, until: 71 })
    expect(plan.events[0]!.strength).toBe(-0.9)
    const named = `${head}strategies: {a: [{do: thank, to: everybody, name: soon, within: 1 day}, {do: thank, to: everybody}]}`
    const { rules } = toPlan(
      scenarioOf(parse(named, {}, ['strategies.a.soon.within=3 days', 'strategies.a.thank.every=1 week'])),
    ).strategies[0]!
    expect(rules.map(({ within, every }) => [within, every])).toEqual([
      [3, null],
      [null, 7],
    ])
  })

  it('may be a trait of a population that the file names', () => {
    const [people] = set('community.people.altruism.mean=0.3').community.people
    expect(people!.population.traits.altruism).toEqual({ mean: 0.3, sd: onlineCommunity.traits.altruism.sd })
    expect(people!.population.name).toBe('online-community, changed')
  })

  it('may be a list or a map', () => {
    expect(set('compare.also=[joins, visits]').compare.also).toEqual(['joins', 'visits'])
    const scenario = set('groups.hurt={top: 10 %, by: answers}')
    expect(scenario.groups.hurt).toEqual([[{ condition: 'top', value: 0.1, over: 28, by: 'answers' }]])
  })

  it('is refused with its place on the command line and the nearest right word', () => {
    expect(problems('horizn=3 weeks')).toEqual(['--set 1:1:1: unknown key "horizn"; did you mean "horizon"?'])
    expect(problems('horizon=9 weeks', 'team.me.tim=1 hour per week')).toEqual([
      '--set 2:1:9: unknown key "tim"; did you mean "time"?',
    ])
    expect(problems('horizon=10')).toEqual(['--set 1:1:9: horizon: 10 has no unit: say 10 weeks or 10 days'])
    expect(problems('groups.hurtt.resolved=no')).toEqual([
      '--set 1:1:8: unknown name "hurtt" in groups; did you mean "hurt"?',
    ])
    expect(problems('strategies.silence.thank.every=1 week')).toEqual([
      '--set 1:1:20: unknown line "thank" in strategies.silence',
    ])
    expect(problems('title.x=1')).toEqual(['--set 1:1:7: title is "The outage", which has no parts'])
    expect(problems('extends=other.yaml')).toEqual(['--set 1:1:1: "extends" cannot be set'])
    expect(problems('horizon=')).toEqual(['--set 1:1:8: a value is missing after ='])
    expect(problems('compare.also=[a')).toEqual(['--set 1:1:16: a bracket [ or { is not closed'])
    expect(problems('horizon')).toEqual(['--set 1:1:1: "horizon": write PATH=VALUE, for example community.members=500'])
    expect(problems('team.__proto__.x=1')).toEqual(['--set 1:1:6: unknown name "__proto__" in team; there is me'])
  })

  it('is refused where a path means several lines, whose names are listed', () => {
    const text = `${head}strategies: {a: [{do: thank, to: everybody}, {do: help, to: everybody, name: thank}]}`
    const parsed = parse(text, {}, ['strategies.a.thank.every=1 week'])
    expect(parsed.ok ? [] : parsed.problems.map(({ message }) => message)).toEqual([
      '"thank" is more than one line of strategies.a, which has thank and thank: give each a `name`',
    ])
  })
})
