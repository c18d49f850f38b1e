import { describe, expect, test } from 'vitest'
import type { Community } from '../../src/community/Community.ts'
import { copyCommunity } from '../../src/community/copyCommunity.ts'
import { givenFigures, simulatedFigures } from '../../src/community/likeness.ts'
import { createMessages } from '../../src/community/Messages.ts'
import type { LogSpec } from '../../src/community/Plan.ts'
import { runReplicate } from '../../src/community/runReplicate.ts'
import { runStrategy } from '../../src/community/runStrategy.ts'
import { readLog } from '../../src/network/readLog.ts'
import { aBitOfEach, handsOff, settled, smallPlan, stateOf } from './smallPlan.ts'

/** Forty people on 40 days: each day three write to their neighbours, who answer on the next day or never. */
function spec(): LogSpec {
  const at = (day: number, hour: number) => new Date(Date.UTC(2026, 0, 1 + day, hour)).toISOString().slice(0, 19)
  const lines = Array.from({ length: 40 }, (_, day) =>
    [0, 1, 2].flatMap((k) => {
      const [a, b] = [(7 * day + k) % 40, (7 * day + 3 * k + 1) % 40]
      return a === b
        ? []
        : [`p${a},p${b},${at(day, k)}`, ...(k > 0 && day < 39 ? [`p${b},p${a},${at(day + 1, k)}`] : [])]
    }),
  ).flat()
  const read = readLog(['from,to,time', ...lines].join('\n'))
  if (!read.ok) throw new Error(read.problems[0]!.message)
  return { kind: 'log', log: read.log, circles: { size: 6, perPerson: 1.5, bridges: 0.06 } }
}

const network = spec()
const plan = smallPlan({ network, members: 0, prospects: 60, days: 28, visitsPerDay: 1 })

describe('the messages of a replicate', () => {
  test('are all acts of people toward other people in the life without outreach, from day 1 on', () => {
    let twin: Community | undefined
    const result = runReplicate(plan, 1, {
      events: true,
      onLived: (name, community) => {
        if (name === 'hands off') twin = community
      },
    })
    const { log, world } = twin!
    const written = Array.from({ length: log.count }, (_, k) => k + 1).filter(
      (id) => log.step[id]! >= 0 && log.actor[id]! >= 0 && log.target[id]! >= 0 && log.target[id] !== log.actor[id],
    )
    const messages = createMessages()
    for (const id of written) {
      messages.from.push(log.actor[id]!)
      messages.to.push(log.target[id]!)
      messages.step.push(log.step[id]!)
      expect(['community', 'self', 'outside']).not.toContain(world.table.acts[log.row[id]!]!.target)
    }
    expect(written.length).toBeGreaterThan(50)
    expect(result.messages).toEqual(simulatedFigures(network.log, plan, messages))
  })

  test('are the same whether or not a strategy without outreach is compared, and whatever is', () => {
    const other = { ...plan, strategies: [aBitOfEach] }
    expect(runReplicate(other, 1).messages).toEqual(runReplicate(plan, 1).messages)
    expect(runReplicate({ ...plan, strategies: [handsOff] }, 1).messages).toEqual(runReplicate(plan, 1).messages)
  })

  test('cost nothing where there is no log', () => {
    expect(runReplicate(smallPlan({ days: 3 }), 1)).not.toHaveProperty('messages')
  })

  test('are noted without any effect on what happens', () => {
    const community = settled(plan)
    const [noted, not] = [copyCommunity(community), copyCommunity(community)]
    noted.messages = createMessages()
    expect(runStrategy(noted, handsOff)).toEqual(runStrategy(not, handsOff))
    expect(noted.messages.from.length).toBeGreaterThan(0)
    expect(stateOf(noted)).toBe(stateOf(not))
  })
})

describe('the given log and the simulated one', () => {
  const days = (days: number) => ({ days, stepsPerDay: 1 })
  const at = (...steps: number[]) => ({
    from: steps.map(() => 0),
    to: steps.map((_, m) => m + 1),
    step: steps,
  })

  test('are observed for as many days as both have', () => {
    for (const [horizon, compared] of [
      [28, 28],
      [40, 40],
      [100, 40],
    ] as const) {
      expect(givenFigures(network.log, days(horizon)).days).toBe(compared)
      const simulated = simulatedFigures(network.log, days(horizon), at(0, 5, 39, 40, 99))
      expect(simulated.days).toBe(compared)
      expect(simulated.figures['people who take part']).toBe(
        1 + [0, 5, 39, 40, 99].filter((day) => day < compared).length,
      )
    }
  })

  test('are cut to the last days of the one and the first of the other', () => {
    const { log } = network
    const late = log.from.filter((_, m) => log.day[m]! >= log.days - 14)
    expect(givenFigures(log, days(14)).weekly.reduce((sum, count) => sum + count, 0)).toBe(late.length)
    expect(simulatedFigures(log, days(14), at(0, 6, 7, 13)).weekly).toEqual([2, 2])
  })

  test('have answers a day later within a day, however finely the day is divided', () => {
    for (const stepsPerDay of [1, 3, 7, 24]) {
      const messages = { from: [0, 1, 2, 3], to: [1, 0, 3, 2], step: [4, 4 + stepsPerDay, 4, 5 + stepsPerDay] }
      const { figures } = simulatedFigures(network.log, { days: 28, stepsPerDay }, messages)
      expect(figures['answered within 1 day']).toBe(50)
      expect(figures['ever answered']).toBe(100)
    }
  })
})
