import { describe, expect, test } from 'vitest'
import { factors } from '../../src/community/ActLog.ts'
import type { Community } from '../../src/community/Community.ts'
import { compileWorld } from '../../src/community/compileWorld.ts'
import { copyCommunity } from '../../src/community/copyCommunity.ts'
import { found } from '../../src/community/founding.ts'
import { inKernel } from '../../src/community/inKernel.ts'
import { leave } from '../../src/community/Kernel.ts'
import { liveDay } from '../../src/community/liveDay.ts'
import { createMessages } from '../../src/community/Messages.ts'
import { createOutreach } from '../../src/community/outreach.ts'
import type { Plan, Rule } from '../../src/community/Plan.ts'
import { runReplicate, warmUp } from '../../src/community/runReplicate.ts'
import { bytesOf } from '../../src/community/sections.ts'
import { stateOf } from '../../src/community/sectionsOf.ts'
import { standardActs } from '../../src/model/acts.ts'
import { allOn } from '../../src/model/channels.ts'
import { encode } from '../../src/network/Coded.ts'
import { onlineCommunity, trolls } from '../../src/scenario/populations.ts'
import {
  aBitOfEach,
  event,
  handsOff,
  newcomers,
  outageAndRaid,
  regulars,
  rule,
  smallPlan,
  strategy,
  voice,
} from './smallPlan.ts'

const harmful: Rule['to'] = [[{ condition: 'harmful_acts_at_least', value: 1, over: 7, by: null }]]

/** Each act that a team can do, often. */
const everything = strategy(
  'everything',
  [
    ...aBitOfEach.rules,
    rule('recognise', regulars, { every: 7 }),
    rule('ask to share', newcomers),
    rule('resolve', 'everybody'),
    rule('sanction', harmful),
    rule('guide', harmful, { every: 3 }),
    rule('moderate', harmful, { every: 2 }),
    rule('announce', 'everybody', { every: 6, what: 'rule' }),
    rule('announce', newcomers, { name: 'news', every: 4, what: 'news', says: 0.5 }),
    rule('announce', 'everybody', { name: 'sorry', every: 9, what: 'apology' }),
  ],
  6000,
)

const mixed = {
  populations: [onlineCommunity, trolls],
  mixture: [
    { population: 0, share: 0.85 },
    { population: 1, share: 0.15 },
  ],
  visitsPerDay: 1,
  strategies: [everything],
}

const cases: Readonly<Record<string, Plan>> = {
  'hands off': smallPlan({ strategies: [handsOff] }),
  'with all that a team can do, an outage and a raid': smallPlan(mixed),
  'with three steps a day, a rumour, a gift and a bad day': smallPlan({
    ...mixed,
    stepsPerDay: 3,
    events: [
      ...outageAndRaid,
      event('rumour', { from: 3, until: 9, reaches: 0.5, strength: -0.6, disputed: 0.3 }),
      event('gift', { from: 2, until: 4, reaches: 0.5, strength: 0.4 }),
      event('bad day', { from: 5, until: 6, reaches: 0.5, strength: -0.6 }),
    ],
  }),
  'with volunteers': smallPlan({
    ...mixed,
    team: [voice({ volunteers: { count: 8, among: 'everybody' } })],
    strategies: [strategy('theirs', aBitOfEach.rules)],
  }),
  'with room for three posts, some of them hidden': smallPlan({
    ...mixed,
    offTopic: 0.4,
    reads: 3,
    strategies: [
      strategy('tidy', [rule('common moderation', 'everybody'), rule('personal moderation', newcomers)], 6000),
    ],
  }),
  'without mood and informational influence': smallPlan({
    ...mixed,
    channels: { ...allOn, mood: false, informational_influence: false },
  }),
}

/** All that a community has come to, as one text for each thing. */
function allOf(community: Community): Record<string, string> {
  const { outbox, announcements, recent, messages, step } = community
  const sections = stateOf(community).map(([name, numbers]) => [name, hashOf(bytesOf(numbers))])
  return { ...Object.fromEntries(sections), rest: JSON.stringify({ outbox, announcements, recent, messages, step }) }
}

function hashOf(bytes: Uint8Array): string {
  let hash = 0
  for (const byte of bytes) hash = (Math.imul(hash, 31) + byte) | 0
  return `${bytes.length}:${hash}`
}

/** Lives a plan’s first strategy, and tells what every day has come to. */
function lived(plan: Plan, options: { readonly kernel: boolean; readonly backward?: boolean }) {
  const { kernel, ...run } = options
  const community = found(compileWorld(plan, 0), { events: true, ...run })
  const own = kernel ? inKernel(community) : community
  warmUp(own)
  own.messages = createMessages()
  const outreach = createOutreach(plan.strategies[0], own.world.count)
  const days = []
  for (let day = 1; day <= plan.days; day++) {
    liveDay(own, outreach, day, {})
    days.push(allOf(own))
  }
  return { community: own, days }
}

describe('the C program lives the same days as the passes in TypeScript, to the bit', () => {
  const acts = new Set<string>()
  const reasons = new Set<string>()

  test.each(Object.entries(cases))('%s', (_, plan) => {
    const { community, days } = lived(plan, { kernel: false })
    expect(lived(plan, { kernel: true }).days).toEqual(days)
    expect(lived(plan, { kernel: true, backward: true }).days).toEqual(days)
    const { log, world } = community
    expect(log.count).toBeGreaterThan(500)
    for (let id = 1; id <= log.count; id++) {
      if (log.row[id] >= 0) acts.add(world.table.acts[log.row[id]].name)
      reasons.add(factors[log.factor[id]])
    }
  })

  test('where closeness has too many values for codes of a byte', () => {
    const plan = smallPlan(mixed)
    const world = compileWorld(plan, 0)
    const { codes } = world.graph.closeness
    const values = Float32Array.from(codes, (_, entry) => (entry + 1) / codes.length)
    const own = { ...world, graph: { ...world.graph, closeness: encode(values) } }
    const lives = [found(own, {}), inKernel(found(own, {}))].map((community) => {
      warmUp(community)
      return allOf(community)
    })
    expect(own.graph.closeness.codes.BYTES_PER_ELEMENT).toBe(4)
    expect(lives[1]).toEqual(lives[0])
  })

  test('with every act of the catalogue, for every reason', () => {
    const names = standardActs.map(({ name }) => name).filter((name) => name !== 'lurk')
    expect([...acts].sort()).toEqual(names.sort())
    expect([...reasons].sort()).toEqual([...factors].sort())
  })
})

describe('a community in the memory of the C program', () => {
  const plan = smallPlan(mixed)
  const begun = () => {
    const community = inKernel(found(compileWorld(plan, 0), { events: true }))
    warmUp(community)
    return community
  }
  const live = (community: Community, days: number) => {
    for (let day = 1; day <= days; day++) liveDay(community, null, day, {})
    return allOf(community)
  }

  test('goes on undisturbed beside its copies', () => {
    const original = begun()
    const before = allOf(original)
    const copy = copyCommunity(original)
    expect(allOf(copy)).toEqual({ ...before, rest: allOf(copy).rest })
    const once = live(copy, 20)
    expect(allOf(original)).toEqual(before)
    expect(live(original, 20)).toEqual(once)
  })

  test('stays whole when its memory grows', () => {
    const community = begun()
    const { kernel } = community
    const copy = copyCommunity(community)
    const { buffer } = kernel!.memory
    kernel!.program.reserve(buffer.byteLength)
    expect(kernel!.memory.buffer.byteLength).toBeGreaterThan(buffer.byteLength)
    expect(live(community, 20)).toEqual(live(copy, 20))
  })

  test('is none when it is too large, and lives as well', () => {
    const small = inKernel(found(compileWorld(plan, 0), { events: true }))
    const large = inKernel(found(compileWorld(plan, 0), { events: true }), 100_000)
    expect([small.kernel === null, large.kernel === null]).toEqual([false, true])
    expect(live(large, 20)).toEqual(live(small, 20))
  })

  test('leaves memory in which another one lives as in new memory', () => {
    const first = runReplicate(plan, 0)
    expect(runReplicate(plan, 0)).toEqual(first)
    const other = { ...plan, seed: 'other', members: 60, prospects: 300 }
    const fresh = live(inKernel(found(compileWorld(other, 0), {})), 20)
    leave(begun())
    expect(live(inKernel(found(compileWorld(other, 0), {})), 20)).toEqual(fresh)
  })

  test('cannot be lived once another one has its memory', () => {
    const community = begun()
    leave(community)
    begun()
    expect(() => liveDay(community, null, 1, {})).toThrow('left')
  })
})
