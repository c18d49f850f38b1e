import { describe, expect, test } from 'vitest'
import { enterAct } from '../../src/community/ActLog.ts'
import { attribute } from '../../src/community/attribute.ts'
import { type Community, sinceDayOne } from '../../src/community/Community.ts'
import { applyEvents } from '../../src/community/events.ts'
import { DAY_ONE } from '../../src/community/People.ts'
import { receive } from '../../src/community/receive.ts'
import { attachment } from '../../src/community/touch.ts'
import { visit } from '../../src/community/visit.ts'
import { decides, reads } from './oneVisit.ts'
import { event, settled, smallPlan } from './smallPlan.ts'

const quiet = smallPlan({ events: [] })

/** Lets somebody do an act toward a person, as the delivery would. */
function sends(community: Community, sender: number, name: string, person: number): number {
  const row = community.world.table.row[name]
  const id = enterAct(community.log, sinceDayOne(community), sender, row, person, 0, 0)
  receive(community, person, sender, row, id)
  return id
}

/** Whom a visitor can thank. */
function owed(community: Community, person: number): number[] {
  reads(community, person)
  const choice = decides(community, person)
  const { world } = community
  const places = Array.from({ length: choice.count }, (_, k) => k)
  return places.filter((k) => choice.row[k] === world.table.row.thank).map((k) => choice.target[k])
}

/** A community in which person 0 has an empty inbox. */
function fresh(): Community {
  const community = settled(quiet)
  community.people.inboxAt.fill(-1000)
  return community
}

describe('thanks', () => {
  test('are open toward whoever did something kind within a week, once each', () => {
    const community = fresh()
    sends(community, 5, 'help', 0)
    sends(community, 6, 'guide', 0)
    sends(community, 5, 'help', 0)
    expect(owed(community, 0).toSorted()).toEqual([5, 6])
  })

  test('are not open for thanks, or two people could thank each other for ever', () => {
    const community = fresh()
    sends(community, 5, 'thank', 0)
    expect(owed(community, 0)).toEqual([])
  })

  test('are not open toward who did harm, nor for what was long ago', () => {
    const community = fresh()
    sends(community, 5, 'flame', 0)
    sends(community, 6, 'help', 0)
    community.step += 8
    sends(community, 7, 'help', 0)
    expect(owed(community, 0)).toEqual([7])
  })

  test('are open toward who helped after having done harm', () => {
    const community = fresh()
    sends(community, 5, 'flame', 0)
    sends(community, 5, 'help', 0)
    expect(owed(community, 0)).toEqual([5])
  })

  test('are open toward who helped anew after a help of long ago', () => {
    const community = fresh()
    sends(community, 5, 'help', 0)
    community.step += 8
    sends(community, 5, 'help', 0)
    expect(owed(community, 0)).toEqual([5])
  })

  test('have as their cause the latest kind act of whom they thank, not a harm done since', () => {
    // With this precision the one alternative with a benefit to speak of is certain.
    const plan = smallPlan({
      events: [],
      traits: { altruism: 2, choice_precision: 100 },
      acts: quiet.acts.map((act) => (act.name === 'thank' ? { ...act, benefit: 1, cost: 0 } : { ...act, cost: 10 })),
    })
    const community = settled(plan)
    community.people.inboxAt.fill(-1000)
    const help = sends(community, 5, 'help', 0)
    sends(community, 5, 'flame', 0)
    community.outbox = []
    visit(community, Int32Array.of(0))
    attribute(community, community.outbox[0])
    expect(community.outbox).toMatchObject([{ row: community.world.table.row.thank, target: 5, cause: help }])
  })
})

describe('raiders', () => {
  test('come with the attachment of somebody who has just joined, however late they come', () => {
    const plan = smallPlan({
      events: [event('raid', { from: 12, until: 17, raiders: 5, mixture: [{ population: 1, share: 1 }] })],
    })
    const community = settled(plan)
    const raider = community.world.residents
    community.step = DAY_ONE + 11
    applyEvents(community, 12)
    const arrived = attachment(community, raider)
    expect(arrived).toBeGreaterThan(0)
    visit(community, Int32Array.of(raider))
    expect(attachment(community, raider)).toBeGreaterThan(0.9 * arrived)
  })
})
