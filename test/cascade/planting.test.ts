import { expect, test } from 'vitest'
import { branching, offspring } from '../../src/cascade/branching.ts'
import { classByMember, historyOf } from '../../src/cascade/History.ts'
import { NO_FACTOR } from '../../src/community/ActLog.ts'
import { type Community, NO_CHOICE } from '../../src/community/Community.ts'
import { copyCommunity } from '../../src/community/copyCommunity.ts'
import { liveDay } from '../../src/community/liveDay.ts'
import { standardActs } from '../../src/model/acts.ts'
import { allOn } from '../../src/model/channels.ts'
import { estimate, isDefined } from '../../src/statistics/Estimate.ts'
import { settled, smallPlan } from '../community/smallPlan.ts'
import { uniforms } from './historyFrom.ts'

const window = 21
const members = 150
const plants = 40

/**
 * A community in which a kind act takes nothing away from others: nobody asks, so that there is no answer of which a
 * question can use two only, and nobody breaks rules before those who could teach them. Norms are off, since what
 * people see others do moves their descriptive norm without any credit to an act.
 */
const plan = smallPlan({
  seed: 'planting',
  events: [],
  members,
  prospects: 0,
  days: 2 * window,
  warmUpDays: 28,
  visitsPerDay: 0.3,
  acts: standardActs.map((act) => (act.name === 'ask' ? { ...act, cost: 1000 } : act)),
  houseRules: { knownBy: 0.5, enforcedBy: 'nobody' },
  channels: { ...allOn, normative_influence: false },
  traits: { positive_reciprocity: { mean: 0.8, sd: 0.2 } },
})

/** Thanks from a circle mate each, delivered with the acts of the next day. */
function plant(community: Community, draw: () => number): void {
  const { offsets, neighbours } = community.world.graph
  const row = community.world.table.row.thank!
  const order = Array.from({ length: members }, (_, person) => ({ person, at: draw() })).sort((a, b) => a.at - b.at)
  for (const { person: target } of order
    .filter(({ person }) => offsets[person + 1]! > offsets[person]!)
    .slice(0, plants)) {
    const mates = offsets[target + 1]! - offsets[target]!
    const actor = neighbours[offsets[target]! + Math.floor(draw() * mates)]!
    const sent = {
      actor,
      row,
      target,
      factor: NO_FACTOR,
      cause: 0,
      choice: NO_CHOICE,
      announcement: null,
      credibility: 0,
    }
    community.outbox.push(sent)
  }
}

/** Kind acts by members within the window from day 1, thanks left out, and those caused directly by thanks of day 1. */
function lived(community: Community, days: number) {
  for (let day = 1; day <= days; day++) liveDay(community, null, day, {})
  const history = historyOf(community)
  const { log } = history
  const thank = community.world.table.row.thank!
  let kind = 0
  let direct = 0
  for (let act = 1; act <= log.count; act++) {
    if (classByMember(history, act) !== 'kind' || log.row[act] === thank || log.step[act]! < 0) continue
    if (log.step[act]! > window) continue
    kind++
    const cause = log.cause[act]!
    if (cause > 0 && log.row[cause] === thank && log.step[cause] === 0) direct++
  }
  return { kind, direct, history }
}

/**
 * 60 twins with 40 plants each. A kind act that causes D others directly, each of which causes R, brings about
 * D/(1 − R) in the long run (R/(1 − R) for D = R). The standard error of the extra acts per plant is 0.008, that of
 * the difference 0.0105: with a prediction of 0.15, one that is wrong by a fifth is seen with a probability of 80 %.
 */
test('Kind acts planted in a community bring about the further kind acts that the branching ratio says', () => {
  const draw = uniforms('plants')
  const extra: number[] = []
  const direct: number[] = []
  const counts = []
  for (let replicate = 1; replicate <= 60; replicate++) {
    const start = settled(plan, { events: true }, replicate)
    const withPlants = copyCommunity(start)
    plant(withPlants, draw)
    const planted = lived(withPlants, window + 1)
    const twin = lived(start, replicate <= 30 ? plan.days : window + 1)
    if (replicate <= 30) counts.push(offspring(twin.history, 'kind', window))
    extra.push((planted.kind - twin.kind) / plants)
    direct.push((planted.direct - twin.direct) / plants)
  }
  const { reciprocity, norm } = branching(counts, 'nobody was kind')
  if (!isDefined(reciprocity) || !isDefined(norm)) throw new Error('not defined')
  expect(norm.mean).toBe(0)
  const R = reciprocity.mean
  const difference = estimate(extra.map((value, r) => value - direct[r]! / (1 - R)))
  expect(estimate(extra).low).toBeGreaterThan(0.05)
  expect(difference.low!).toBeLessThan(0)
  expect(difference.high!).toBeGreaterThan(0)
})
