import { describe, expect, test } from 'vitest'
import { runStrategy } from '../../src/community/runStrategy.ts'
import { standardActs } from '../../src/model/acts.ts'
import { shippedPlan } from './shippedPlan.ts'
import { settled } from './smallPlan.ts'

/** Where each standard act has to occur: a shipped scenario and one of its strategies. */
const stages = [
  {
    scenario: 'ten-hours',
    strategy: 'a bit of each',
    acts: ['contribute', 'ask', 'help', 'thank', 'guide', 'share', 'flame', 'complain', 'sanction', 'join', 'leave'],
    ofTeam: ['welcome', 'help', 'thank'],
  },
  { scenario: 'outage', strategy: 'amends when it boils', acts: ['complain'], ofTeam: ['resolve'] },
  {
    scenario: 'troll-raid',
    strategy: 'remind and moderate',
    acts: ['flame', 'sanction'],
    ofTeam: ['moderate', 'announce'],
  },
  { scenario: 'moderation', strategy: 'common', acts: ['contribute'], ofTeam: ['common moderation'] },
  { scenario: 'moderation', strategy: 'personal', acts: ['contribute'], ofTeam: ['personal moderation'] },
  { scenario: 'forum-log', strategy: 'recognise the few', acts: ['share'], ofTeam: ['recognise'] },
  { scenario: 'forum-log', strategy: 'ask to share', acts: ['share'], ofTeam: ['ask to share'] },
] as const

const seeds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']

function occurring(plan: ReturnType<typeof shippedPlan>, name: string) {
  const community = settled(plan, { events: true })
  runStrategy(community, plan.strategies.find((own) => own.name === name)!)
  const members = new Map<string, number>()
  const team = new Map<string, number>()
  const { log, world } = community
  for (let id = 1; id <= log.count; id++) {
    if (log.row[id] < 0 || log.step[id] < 0) continue
    const act = world.plan.acts[log.row[id]].name
    const counts = log.actor[id] < 0 ? team : members
    counts.set(act, (counts.get(act) ?? 0) + 1)
  }
  return { members, team }
}

describe.each(stages)('$scenario under “$strategy”', ({ scenario, strategy: name, acts, ofTeam }) => {
  test.each(seeds)(`sees ${[...acts, ...ofTeam].join(', ')} with seed %s`, (seed) => {
    const { members, team } = occurring(shippedPlan(scenario, [`seed=${seed}`, 'horizon=10 weeks']), name)
    expect(acts.filter((act) => !members.has(act))).toEqual([])
    expect(ofTeam.filter((act) => !team.has(act))).toEqual([])
  })
})

test('every standard act is on one of these stages, but for lurking, which leaves no trace', () => {
  const tried = new Set<string>(['lurk', ...stages.flatMap(({ acts, ofTeam }) => [...acts, ...ofTeam])])
  expect(standardActs.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([])
})
