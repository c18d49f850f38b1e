import { standardActs } from '../../model/acts.ts'
import { addressee, eachDeed, row } from '../actsIn.ts'
import type { TrialRecord } from '../recordOf.ts'
import { ratiosOf, type TrialMeasure, type Window } from '../TrialMeasure.ts'

const sum = (column: Float64Array) => column.reduce((total, value) => total + value, 0)

/** Acts of members that subjects can do, by name. */
const deeds = standardActs.filter(({ by, name }) => by !== 'team' && !['lurk', 'join', 'leave'].includes(name))

/** How many deeds of a sort subjects did while they were followed. */
function deedsOf(record: TrialRecord, window: Window, counts: (place: number) => boolean): number {
  let count = 0
  eachDeed(record, window, (place, actor) => {
    if (record.subject[actor] === 1 && counts(place)) count++
  })
  return count
}

/** Measures of those who are followed, during the follow-up. */
export const subjectMeasures: readonly TrialMeasure[] = [
  ratiosOf(
    {
      name: 'subjects active',
      unit: 'share of subjects',
      sentence:
        'Subjects who did something during the follow-up; what the experimenter did through them does not count.',
    },
    ['active'],
    (record, window) => {
      const active = new Set<number>()
      eachDeed(record, window, (_, actor) => {
        if (record.subject[actor] === 1) active.add(actor)
      })
      return [active.size, sum(record.subject)]
    },
  ),
  ratiosOf(
    {
      name: 'subjects staying',
      unit: 'share of subjects',
      sentence: 'Subjects who visited after the follow-up had ended and before the horizon does.',
    },
    ['staying'],
    ({ subject, visited }, { end }) => {
      let staying = 0
      for (let i = 0; i < subject.length; i++) if (subject[i] === 1 && visited[i] >= end) staying++
      return [staying, sum(subject)]
    },
  ),
  ratiosOf(
    {
      name: 'acts by subjects',
      unit: 'acts per subject',
      sentence: 'What a subject did during the follow-up, in all, by class and by act.',
    },
    ['all', 'kind', 'harmful', ...deeds.map(({ name }) => name)],
    (record, window) => {
      const people = sum(record.subject)
      const counts = [
        deedsOf(record, window, () => true),
        deedsOf(record, window, (place) => record.sign[place] > 0),
        deedsOf(record, window, (place) => record.sign[place] < 0),
        ...deeds.map(({ name }) => deedsOf(record, window, (place) => record.act[place] === row[name])),
      ]
      return counts.flatMap((count) => [count, people])
    },
  ),
  ratiosOf(
    {
      name: 'harmful share by subjects',
      unit: 'share of acts',
      sentence: 'Harmful acts among all that subjects did during the follow-up.',
    },
    ['harmful'],
    (record, window) => [
      deedsOf(record, window, (place) => record.sign[place] < 0),
      deedsOf(record, window, () => true),
    ],
  ),
  ratiosOf(
    {
      name: 'kind acts sent back',
      unit: 'share of kind acts',
      sentence:
        'Kind acts of subjects toward one other person during the follow-up that went to whoever had done the experimenter’s act toward them.',
    },
    ['back'],
    (record, window) => {
      const { day, planted, actor, sign } = record
      const planters = new Set<string>()
      const pair = (of: number, to: number) => `${of} ${to}`
      for (let place = 0; place < day.length; place++)
        if (planted[place] === 1) planters.add(pair(addressee(record, place), actor[place]))
      let back = 0
      let all = 0
      eachDeed(record, window, (place, by) => {
        const to = addressee(record, place)
        if (record.subject[by] !== 1 || sign[place] <= 0 || to < 0) return
        all++
        if (planters.has(pair(by, to))) back++
      })
      return [back, all]
    },
  ),
]
