import { describe, expect, test } from 'vitest'
import { conditions, tallies } from '../../src/community/conditions.ts'
import { liveDay } from '../../src/community/liveDay.ts'
import { measures } from '../../src/community/measures.ts'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { standardActs } from '../../src/model/acts.ts'
import { communityTraits } from '../../src/model/communityTraits.ts'
import { jsonSchema } from '../../src/scenario/jsonSchema.ts'
import { parseScenario } from '../../src/scenario/parseScenario.ts'
import { toPlan } from '../../src/scenario/toPlan.ts'
import { settled } from './smallPlan.ts'

const schema = JSON.stringify(jsonSchema())

describe('what is derived from the catalogues', () => {
  test.each([
    ['trait', Object.keys(communityTraits)],
    ['act of the team', standardActs.filter(({ by }) => by !== 'members').map(({ name }) => name)],
    ['condition', conditions.map(({ name }) => name)],
    ['count of `top`', Object.keys(tallies)],
    ['measure', measures.filter(({ daily }) => daily).map(({ name }) => name)],
  ])('the schema knows every %s', (_, names) => {
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(schema).toContain(`"${name}"`)
  })
})

describe('the catalogue of measures', () => {
  test('names every measure once and says what it is', () => {
    expect(new Set(measures.map(({ name }) => name)).size).toBe(measures.length)
    for (const { name, unit, sentence } of measures) expect([name, unit, sentence]).not.toContain('')
  })

  test.each(measures.map((measure) => [measure.name, measure] as const))('has what its kind needs for %s', (_, row) => {
    expect(row.daily !== undefined).toBe(row.kind === 'flow' || row.kind === 'level')
    expect(row.final !== undefined).toBe(row.kind === 'final')
  })
})

describe('the catalogue of conditions', () => {
  test('names every condition once and says what it is', () => {
    expect(new Set(conditions.map(({ name }) => name)).size).toBe(conditions.length)
    for (const { name, sentence } of conditions) expect([name, sentence]).not.toContain('')
  })
})

describe('a scenario that adds an act', () => {
  const text = `
format: 1
title: Meetings
question: Do they meet?
seed: meetings
warm_up: 1 week
horizon: 4 weeks
community: {members: 60, prospects: 120}
acts:
  meet up: {class: kind, target: anybody, benefit: 1, cost: 0}
strategies: {hands off: []}
compare: {baseline: hands off, decide_by: kind acts}
`
  const read = () => ({ problem: 'there is no such file' })
  const parsed = parseScenario({ path: 'meetings.yaml', text }, read)

  test('sees it chosen, toward people, and counted among the kind acts', () => {
    expect(parsed.ok).toBe(true)
    if (!parsed.ok) return
    const plan = toPlan(parsed.scenario)
    const community = settled(plan, { events: true })
    for (let day = 1; day <= plan.days; day++) liveDay(community, null, day, {})
    const { log, world } = community
    const meetings = Array.from({ length: log.count }, (_, k) => k + 1).filter(
      (id) => log.row[id] === world.table.row['meet up'],
    )
    expect(meetings.length).toBeGreaterThan(20)
    for (const id of meetings) expect(log.target[id]).not.toBe(log.actor[id])
    const kindActs = (acts: typeof plan.acts) => runReplicate({ ...plan, acts }, 0).twin.kindActs
    expect(kindActs(plan.acts)).toBeGreaterThan(kindActs(standardActs) + 20)
  })
})
