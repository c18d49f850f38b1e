import { concentration } from '../../network/concentration.ts'
import { addressee, all, eachDeed } from '../actsIn.ts'
import type { TrialRecord } from '../recordOf.ts'
import { ratiosOf, type TrialMeasure, type Window } from '../TrialMeasure.ts'

/** Acts of members of any day since day 1 that count: a number for each of them, those who did nothing included. */
function countsOf(record: TrialRecord, window: Window, counts: (place: number) => boolean): number[] {
  const done = new Float64Array(record.member.length)
  eachDeed(record, all(window), (place, actor) => {
    if (record.counted[place] === 1 && counts(place)) done[actor]++
  })
  return [...done].filter((_, person) => record.member[person] === 1)
}

const figures = ['top1', 'top10', 'top20', 'next9', 'rest', 'silent'] as const

function shares(counts: readonly number[]): number[] {
  const top = (share: number) => concentration(counts, share) ?? Number.NaN
  const [top1, top10, top20] = [top(0.01), top(0.1), top(0.2)]
  const silent = counts.filter((count) => count === 0).length / counts.length
  return [top1, top10, top20, top10 - top1, 1 - top10, silent].flatMap((share) =>
    Number.isNaN(share) ? [0, 0] : [share, 1],
  )
}

const what =
  'by the most active 1, 10 and 20 % of all members of any day since day 1, by the 9 % after the first 1 %, and by the other 90 %; and the share of members who did none'

/** Measures of who does how much. */
export const participationMeasures: readonly TrialMeasure[] = [
  ratiosOf(
    { name: 'concentration of acts', unit: 'share of acts', sentence: `Share of all acts of members ${what}.` },
    figures,
    (record, window) => shares(countsOf(record, window, () => true)),
  ),
  ratiosOf(
    {
      name: 'concentration of messages',
      unit: 'share of messages',
      sentence: `Share of the acts toward one other person ${what}.`,
    },
    figures,
    (record, window) => shares(countsOf(record, window, (place) => addressee(record, place) >= 0)),
  ),
]
