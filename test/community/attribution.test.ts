import { describe, expect, test } from 'vitest'
import { factors } from '../../src/community/ActLog.ts'
import { attribute } from '../../src/community/attribute.ts'
import type { Community } from '../../src/community/Community.ts'
import { MEMBER, NEVER } from '../../src/community/People.ts'
import { purpose, streamsOf } from '../../src/community/purpose.ts'
import { findTie } from '../../src/community/Ties.ts'
import { attachment } from '../../src/community/touch.ts'
import { traitOf } from '../../src/community/traitOf.ts'
import { baseRate } from '../../src/model/acts.ts'
import { drawnIn } from '../../src/model/attachment.ts'
import { decides, reads } from './oneVisit.ts'
import { settled, smallPlan } from './smallPlan.ts'

/** Goodwill does not decide here who comes to mind, so that taking it away leaves the alternatives what they are. */
const plan = smallPlan({ events: [], visitsPerDay: 1, traits: { attention_goodwill: 0 } })

/** Logit probability of one alternative of the choice just made; NaN when it was not weighed. */
function probability({ choices }: Community, row: number, target: number): number {
  const { systematic } = choices
  let total = 0
  let own = Number.NaN
  for (let k = 0; k < choices.count[0]; k++) {
    const weight = Math.exp(systematic[k])
    total += weight
    if (choices.row[k] === row && choices.target[k] === target) own = weight
  }
  return own / total
}

/** Takes one state away, decides anew, and puts it back. */
function without(community: Community, person: number, factor: string, target: number, then: () => number): number {
  const { people, ties, world } = community
  const tie = target < 0 ? -1 : findTie(ties, person, target)
  const columns = [people.community, people.mood, people.brand, people.belief, people.doubt, people.rules] as const
  const before = columns.map((column) => column[person])
  const norms = [people.normKind[person], people.normHarmful[person], people.requestedAt[person]]
  const goodwill = tie < 0 ? 0 : ties.goodwill[tie]
  if (factor === 'person' && tie >= 0) ties.goodwill[tie] = 0
  if (factor === 'community') people.community[person] = 0
  if (factor === 'mood') people.mood[person] = 0
  if (factor === 'brand') people.brand[person] = 0
  if (factor === 'norm') {
    people.rules[person] = 0
    people.normKind[person] = baseRate.kind
    people.normHarmful[person] = baseRate.harmful
    people.requestedAt[person] = NEVER
  }
  if (factor === 'belief') {
    people.belief[person] = traitOf(world, person, 'first_belief')
    people.doubt[person] = traitOf(world, person, 'prior_variance')
  }
  decides(community, person)
  const result = then()
  for (const [k, column] of columns.entries()) column[person] = before[k]
  ;[people.normKind[person], people.normHarmful[person], people.requestedAt[person]] = norms
  if (tie >= 0) ties.goodwill[tie] = goodwill
  return result
}

/** Probabilities of the factors by the definition: excess fractions, scaled to 1 when they are more together. */
function byDefinition(community: Community, person: number, row: number, target: number, given: number) {
  const states = ['person', 'community', 'mood', 'brand', 'norm', 'belief']
  const weights: Record<string, number> = {}
  for (const factor of states) {
    const less = without(community, person, factor, target, () => probability(community, row, target))
    weights[factor] = Math.max(0, 1 - less / given)
  }
  const S = attachment(community, person)
  const { visit_sensitivity: sigma } = community.world.parameters[community.world.populationOf[person]]
  weights.visit = S <= 0 ? 0 : 1 - drawnIn(0, sigma) / drawnIn(S, sigma)
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, weight / Math.max(1, total)]))
}

describe('the cause of an act', () => {
  /**
   * 1,500 draws for each of 40 acts: the standard error of a frequency is at most 0.013, and among 280 of them the
   * largest deviation by chance stays below 0.045. The engine may neglect unlikely alternatives, which adds a little.
   */
  test('is drawn by how much less likely the act would be without each state', () => {
    const community = settled(plan)
    const { people, world } = community
    const members = [...people.status.keys()].filter((person) => people.status[person] === MEMBER)
    const seen: Record<string, number> = {}
    let acts = 0
    for (let sitting = 0; acts < 40 && sitting < 40; sitting++) {
      for (const person of members) {
        const streams = streamsOf(world.key, 0, 5_000 + sitting)
        community.streams = streams
        community.outbox = []
        reads(community, person)
        const { best, row, target, count } = decides(community, person)
        if (best === 0 || world.table.owed.includes(row[best]) || acts >= 40) continue
        const chosen = { row: row[best], target: target[best], count }
        const given = probability(community, chosen.row, chosen.target)
        const expected = byDefinition(community, person, chosen.row, chosen.target, given)
        if (Object.values(expected).some(Number.isNaN)) continue

        community.outbox = []
        const choice = decides(community, person)
        const [sent] = community.outbox
        expect([choice.row[choice.best], choice.count]).toEqual([chosen.row, count])
        const drawn: Record<string, number> = {}
        const draws = 1500
        for (let draw = 0; draw < draws; draw++) {
          const cause = streamsOf(world.key, 1, draw)[purpose.cause]
          community.streams = streams.map((stream, number) => (number === purpose.cause ? cause : stream))
          attribute(community, sent)
          const factor = sent.factor
          drawn[factors[factor]] = (drawn[factors[factor]] ?? 0) + 1 / draws
        }
        for (const [factor, weight] of Object.entries(expected)) {
          expect(Math.abs((drawn[factor] ?? 0) - weight), `${factor} of act ${acts}`).toBeLessThan(0.06)
          seen[factor] = (seen[factor] ?? 0) + weight
        }
        acts++
      }
    }
    expect(acts).toBe(40)
    for (const factor of ['person', 'community', 'mood', 'norm', 'visit'])
      expect(seen[factor], factor).toBeGreaterThan(0.1)
  })
})
