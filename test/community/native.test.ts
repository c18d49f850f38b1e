import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { exportCommunity } from '../../bench/native/exportCommunity.ts'
import { buildNative, runNative } from '../../bench/native/native.ts'
import { differences } from '../../bench/native/sections.ts'
import { factors } from '../../src/community/ActLog.ts'
import type { Community } from '../../src/community/Community.ts'
import { compileWorld } from '../../src/community/compileWorld.ts'
import { found } from '../../src/community/founding.ts'
import { liveDay } from '../../src/community/liveDay.ts'
import { createOutreach } from '../../src/community/outreach.ts'
import type { Plan } from '../../src/community/Plan.ts'
import { warmUp } from '../../src/community/runReplicate.ts'
import { stateOf } from '../../src/community/sectionsOf.ts'
import { standardActs } from '../../src/model/acts.ts'
import { allOn } from '../../src/model/channels.ts'
import { onlineCommunity, provisional, trolls } from '../../src/scenario/populations.ts'
import { aBitOfEach, event, handsOff, newcomers, regulars, rule, smallPlan, strategy } from './smallPlan.ts'

const folder = mkdtempSync(join(tmpdir(), 'roi-native-'))
afterAll(() => rmSync(folder, { recursive: true }))
const program = buildNative(join(import.meta.dirname, '../../bench/native/main.c'), folder)
if (program === null)
  console.warn('\nNOT TESTED: there is no C compiler (cc) to compare the engine with a C program.\n')

/** A community without team and events: 400 members and 1,200 others, for 60 days after four weeks. */
function plan(changes: Partial<Plan>): Plan {
  const own = { members: 400, prospects: 1200, days: 60, warmUpDays: 28, events: [], strategies: [handsOff] }
  return smallPlan({ ...own, ...changes })
}

const online = { populations: [onlineCommunity] }
const plausible = { populations: [provisional] }
const withTrolls = {
  populations: [onlineCommunity, trolls],
  mixture: [
    { population: 0, share: 0.9 },
    { population: 1, share: 0.1 },
  ],
}

const cases: Readonly<Record<string, Plan>> = {
  'people of online communities': plan({ ...online, seed: 'one' }),
  'people of online communities, another seed': plan({ ...online, seed: 'two', visitsPerDay: 1 }),
  'people of online communities, four steps a day': plan({ ...online, seed: 'three', stepsPerDay: 4 }),
  'a thousand of them, who come seldom': plan({
    ...online,
    seed: 'four',
    members: 1000,
    visitsPerDay: 0.15,
    days: 240,
  }),
  'provisional people': plan({ ...plausible, seed: 'one' }),
  'provisional people, four steps a day': plan({ ...plausible, seed: 'two', stepsPerDay: 4, visitsPerDay: 2 }),
  'trolls among them': plan({ ...withTrolls, seed: 'one', visitsPerDay: 1 }),
  'small talk, and room for three posts': plan({
    ...withTrolls,
    seed: 'two',
    offTopic: 0.4,
    reads: 3,
    visitsPerDay: 1,
  }),
  'no rules enforced by members': plan({ ...withTrolls, houseRules: { knownBy: 0.2, enforcedBy: 'team' } }),
  'no influence and no mood': plan({
    ...withTrolls,
    channels: { ...allOn, normative_influence: false, informational_influence: false, mood: false },
  }),
}

/** Sections in which the C program comes to other bits than the engine, going on with the same community to a day. */
function differing(community: Community, day: number, last: number, live: () => void): string[] {
  const [before, after] = ['before', 'after'].map((name) => join(folder, name))
  exportCommunity(before, community, day)
  live()
  runNative(program!, before, day, last, after)
  return differences(after, stateOf(community))
}

/** Lives a plan from its warm-up on, hands off. */
function handsOffFrom(own: Plan) {
  const community = found(compileWorld(own, 0), { events: true })
  const sections = differing(community, 1 - own.warmUpDays, own.days, () => {
    warmUp(community)
    for (let day = 1; day <= own.days; day++) liveDay(community, null, day, {})
  })
  return { sections, ...happened(community) }
}

/** The team does much of everything for 15 days, there are an outage and a raid, and then nothing but members. */
function afterOutreach() {
  const outreach = strategy('much of everything', [
    ...aBitOfEach.rules,
    rule('recognise', regulars, { every: 7 }),
    rule('ask to share', newcomers),
    rule('moderate', [[{ condition: 'harmful_acts_at_least', value: 1, over: 7, by: null }]]),
  ])
  const own = plan({
    ...withTrolls,
    visitsPerDay: 1,
    strategies: [outreach],
    events: [
      event('outage', { from: 12, until: 14, reaches: 0.6, strength: -0.5 }),
      event('raid', { from: 8, until: 11, raiders: 20, mixture: [{ population: 1, share: 1 }] }),
    ],
  })
  const community = found(compileWorld(own, 0), { events: true })
  warmUp(community)
  const team = createOutreach(outreach, community.world.count)
  for (let day = 1; day <= 15; day++) liveDay(community, team, day, {})
  const before = community.log.count
  const sections = differing(community, 16, own.days, () => {
    for (let day = 16; day <= own.days; day++) liveDay(community, null, day, {})
  })
  return { sections, ...happened(community, before) }
}

/** What members did, and why, after so many acts. */
function happened({ log, world }: Community, before = 0) {
  const acts = Array.from(log.row.subarray(before + 1, log.count + 1), (row) => world.table.acts[row].name)
  return { acts, reasons: Array.from(log.factor.subarray(before + 1, log.count + 1), (factor) => factors[factor]) }
}

describe.skipIf(program === null)('a C program of the same model comes to the same bits', () => {
  const acts = new Set<string>()
  const reasons = new Set<string>()

  test.each(Object.entries(cases))('%s', (_, own) => {
    const lived = handsOffFrom(own)
    expect(lived.sections).toEqual([])
    expect(lived.acts.length).toBeGreaterThan(500)
    for (const act of lived.acts) acts.add(act)
    for (const reason of lived.reasons) reasons.add(reason)
  })

  test('after outreach, an outage and a raid', () => {
    const lived = afterOutreach()
    expect(lived.sections).toEqual([])
    expect(lived.acts.length).toBeGreaterThan(500)
    for (const reason of lived.reasons) reasons.add(reason)
  })

  test('with everything that members can do, for every reason', () => {
    const ofMembers = standardActs.filter(({ by, name }) => by !== 'team' && name !== 'lurk').map(({ name }) => name)
    expect([...acts].sort()).toEqual(ofMembers.sort())
    expect([...reasons].sort()).toEqual([...factors].sort())
  })
})
