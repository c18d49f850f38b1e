import { firstMessages } from '../../network/firstMessages.ts'
import { tieReciprocity } from '../../network/tieReciprocity.ts'
import { addressee, all, eachDeed, isPost } from '../actsIn.ts'
import type { TrialRecord } from '../recordOf.ts'
import { ratiosOf, type TrialMeasure } from '../TrialMeasure.ts'

/** Acts that count, of members toward one other person, since the founding or since day 1: who, to whom, when, and of which sign. */
function personalActs(record: TrialRecord, since: number) {
  const { day, planted, counted, actor, sign } = record
  const columns = { from: [] as number[], to: [] as number[], time: [] as number[], sign: [] as number[] }
  for (let place = 0; place < day.length; place++) {
    const to = addressee(record, place)
    if (day[place] < since || planted[place] === 1 || counted[place] === 0 || actor[place] < 0 || to < 0) continue
    columns.from.push(actor[place])
    columns.to.push(to)
    columns.time.push(day[place])
    columns.sign.push(sign[place])
  }
  return { people: record.member.length, ...columns }
}

/** Measures of who answers whom, over everybody. */
export const exchangeMeasures: readonly TrialMeasure[] = [
  ratiosOf(
    {
      name: 'first acts returned',
      unit: 'share of first acts',
      sentence:
        'First acts between two people since day 1, kind or harmful, after which the other did something kind or harmful in return more than a day later; and how much of that is of the same sign.',
    },
    ['positive_returned', 'negative_returned', 'same_sign'],
    (record) => {
      const { people, from, to, time, sign } = personalActs(record, Number.NEGATIVE_INFINITY)
      const first = new Map<number, number>()
      const answer = new Map<number, number>()
      for (let k = 0; k < from.length; k++) {
        if (sign[k] === 0) continue
        const pair = Math.min(from[k], to[k]) * people + Math.max(from[k], to[k])
        const known = first.get(pair)
        if (known === undefined) first.set(pair, k)
        else if (from[k] === to[known] && !answer.has(pair)) answer.set(pair, k)
      }
      const counts = { positive: 0, positiveBack: 0, negative: 0, negativeBack: 0, same: 0 }
      for (const [pair, k] of first) {
        if (time[k] < 0) continue
        const back = answer.get(pair)
        // An answer within a day is both sides closing a deal.
        const returned = back !== undefined && time[back] - time[k] > 1 ? 1 : 0
        if (sign[k] > 0) {
          counts.positive++
          counts.positiveBack += returned
        } else {
          counts.negative++
          counts.negativeBack += returned
        }
        if (returned === 1 && sign[back!] === sign[k]) counts.same++
      }
      const { positive, positiveBack, negative, negativeBack, same } = counts
      return [positiveBack, positive, negativeBack, negative, same, positiveBack + negativeBack]
    },
  ),
  ratiosOf(
    {
      name: 'first messages answered',
      unit: 'share of first messages',
      sentence:
        'First acts between two people since day 1 that were answered before the horizon ended, within a day and within a week; and the share of directed ties that are returned.',
    },
    ['ever', 'day', 'week', 'edge_reciprocity'],
    (record) => {
      const acts = personalActs(record, 0)
      const { delay } = firstMessages(acts)
      const within = (days: number) => delay.filter((answer) => answer <= days && Number.isFinite(answer)).length
      const n = delay.length
      const reciprocity = tieReciprocity(acts)
      const ties = reciprocity === null ? [0, 0] : [reciprocity, 1]
      return [within(Number.POSITIVE_INFINITY), n, within(1), n, within(7), n, ...ties]
    },
  ),
  ratiosOf(
    {
      name: 'posting again',
      unit: 'share of first posts',
      sentence:
        'People whose first post ever falls after day 1 and at least a follow-up before the end: how many posted again within that time, of those to whom nobody did anything kind within a week of it and of those whom somebody answered or thanked.',
    },
    ['unanswered', 'answered'],
    (record, window) => {
      const { start, end, horizon } = window
      const followUp = end - start
      const { day, act, actor: actors } = record
      const first = new Map<number, number>()
      const again = new Set<number>()
      const posted = new Set<number>()
      for (let place = 0; place < day.length && day[place] < 0; place++)
        if (isPost(act[place])) posted.add(actors[place])
      eachDeed(record, all(window), (place, actor) => {
        if (!isPost(act[place]) || posted.has(actor)) return
        const before = first.get(actor)
        if (before === undefined) first.set(actor, day[place])
        else if (day[place] > before && day[place] <= before + followUp) again.add(actor)
      })
      const answered = new Set<number>()
      for (let place = 0; place < day.length; place++) {
        const to = addressee(record, place)
        const before = to < 0 || record.sign[place] <= 0 ? undefined : first.get(to)
        if (before !== undefined && day[place] > before && day[place] <= before + 7) answered.add(to)
      }
      const counts = [0, 0, 0, 0]
      for (const [person, when] of first) {
        if (when + followUp > horizon) continue
        const place = answered.has(person) ? 2 : 0
        counts[place + 1]++
        if (again.has(person)) counts[place]++
      }
      return counts
    },
  ),
]
