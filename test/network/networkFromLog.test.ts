import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { activityFromLog } from '../../src/network/activityFromLog.ts'
import { directedTies } from '../../src/network/directedTies.ts'
import { graphFromLog } from '../../src/network/graphFromLog.ts'
import { interactionsFromLog } from '../../src/network/interactionsFromLog.ts'
import { meanDegree } from '../../src/network/meanDegree.ts'
import { partnerCounts } from '../../src/network/partnerCounts.ts'
import { type Log, readLog } from '../../src/network/readLog.ts'
import { mean } from '../../src/statistics/mean.ts'
import { closenesses } from './internal/closenesses.ts'
import { expectLawful } from './internal/graphLaws.ts'

function read(text: string): Log {
  const result = readLog(text)
  if (!result.ok) throw new Error(result.problems[0].message)
  return result.log
}

// Ada and Ben write to each other, Ada twice; Cleo joins on the fourth and last day, Dan only receives.
const log = read(`from,to,time
Ada,Ben,2024-05-01
Ada,Ben,2024-05-02
Ben,Ada,2024-05-03
Cleo,Ada,2024-05-04
Cleo,Dan,2024-05-04
`)

describe('a network from a log', () => {
  test('ties who exchanged n messages by 1 − (1 − κ)ⁿ, whoever wrote', () => {
    const graph = graphFromLog(log, 0.2)
    expectLawful(graph)
    expect([...graph.neighbours]).toEqual([1, 2, 0, 0, 3, 2])
    expect(closenesses(graph)).toEqual([0.488, 0.2, 0.488, 0.2, 0.2, 0.2].map(Math.fround))
  })

  test('stays within closeness 1 when two people write to each other all day', () => {
    const chatter = Array.from({ length: 3_000 }, (_, m) => (m % 2 ? `Ada,Ben,${1.7e9 + m}` : `Ben,Ada,${1.7e9 + m}`))
    const graph = graphFromLog(read(['from,to,time', ...chatter].join('\n')), 0.1)
    expectLawful(graph)
    expect(closenesses(graph)[0]).toBe(1)
  })

  test('refuses a κ that is no closeness', () => {
    expect(() => graphFromLog(log, 0)).toThrow(RangeError)
  })

  test('takes as activity the messages sent per day since somebody first appeared', () => {
    // Ada and Ben are seen for 4 days, Cleo and Dan for 1.
    expect([...activityFromLog(log)]).toEqual([2 / 4, 1 / 4, 2 / 1, 0])
  })
})

// A published log that does not come with the package (Panzarasa, Opsahl & Carley 2009, doi:10.1002/asi.21015).
const file = '../shared/data/college-messages.csv'
const college = existsSync(file) ? file : null
if (!college) console.warn(`skipped: the college messages are not at ${file}`)

describe.skipIf(!college)(`the college messages at ${file}`, () => {
  const messages = college ? read(readFileSync(college, 'utf8')) : log

  test('are 59,835 messages of 1,899 people on 194 days, and 20,296 directed ties', () => {
    expect(messages.names.length).toBe(1_899)
    expect(messages.from.length).toBe(59_835)
    expect(directedTies(interactionsFromLog(messages)).size).toBe(20_296)
    expect(messages.days).toBe(194)
    expect(messages.timeForm).toBe('unix seconds')
  })

  test('make a lawful graph with 13,838 ties', () => {
    const graph = graphFromLog(messages, 0.1)
    expectLawful(graph)
    expect(graph.neighbours.length).toBe(2 * 13_838)
    expect(meanDegree(graph)).toBe(mean([...partnerCounts(interactionsFromLog(messages))]))
  })

  test('have as many messages as activity times days observed', () => {
    const firstDay = messages.names.map(() => messages.days)
    messages.day.forEach((day, m) => {
      for (const i of [messages.from[m], messages.to[m]]) firstDay[i] = Math.min(firstDay[i], day)
    })
    const sent = activityFromLog(messages).reduce((sum, rate, i) => sum + rate * (messages.days - firstDay[i]), 0)
    expect(sent).toBeCloseTo(59_835, 6)
  })
})
