import { describe, expect, test } from 'vitest'
import { copyCommunity } from '../../src/community/copyCommunity.ts'
import { liveDay } from '../../src/community/liveDay.ts'
import { createOutreach } from '../../src/community/outreach.ts'
import type { Plan } from '../../src/community/Plan.ts'
import { event, rule, settled, smallPlan, strategy } from './smallPlan.ts'

/** The rows of the acts that caused acts of this name, −1 − index for an event. */
function causesOf(plan: Plan, name: string): number[] {
  const community = copyCommunity(settled(plan, { events: true }))
  const outreach = createOutreach(plan.strategies[0], community.world.count)
  for (let day = 1; day <= plan.days; day++) liveDay(community, outreach, day, { complaints: [] })
  const { log, world } = community
  const rows: number[] = []
  for (let id = 1; id <= log.count; id++) {
    if (log.row[id] === world.table.row[name] && log.cause[id] > 0) rows.push(log.row[log.cause[id]])
  }
  return rows
}

describe('the cause of an act', () => {
  test('of sharing can be the request to share', () => {
    const ask = strategy('ask', [rule('ask to share', 'everybody', { every: 3 })])
    const plan = smallPlan({ events: [], strategies: [ask], days: 60 })
    const row = plan.acts.findIndex(({ name }) => name === 'ask to share')
    expect(causesOf(plan, 'share').filter((cause) => cause === row).length).toBeGreaterThan(0)
  })

  test('of complaining can be the outage that one complains of', () => {
    const plan = smallPlan({
      events: [event('outage', { from: 5, until: 8, reaches: 1, strength: -1 })],
      strategies: [strategy('nothing', [])],
      days: 40,
    })
    expect(causesOf(plan, 'complain').filter((cause) => cause < 0).length).toBeGreaterThan(0)
  })
})
