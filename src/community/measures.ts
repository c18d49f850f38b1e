import type { Newcomers } from './Newcomers.ts'
import type { Observation } from './Observation.ts'

/** One row of the catalogue of measures. */
export interface Measure {
  /** Spaced words, as scenario files write it; also its id. */
  readonly name: string
  /** Unit of the outcome, and of a day’s value. */
  readonly unit: string
  readonly dailyUnit: string
  readonly sentence: string
  /** Of what is counted, one, as scenario files give it a price. Left out where it makes no sense or counts others twice. */
  readonly one?: string
  readonly better: 'more' | 'less' | 'neither'
  /**
   * flow: counted each day; the outcome is the mean per 30 days. level: has a value on each day; the outcome is the
   * mean over the days that have one. final: known at the end of a run only. study: needs several runs.
   */
  readonly kind: 'flow' | 'level' | 'final' | 'study'
  /** Value of one closed day (flow, level); null on a day without one. */
  readonly daily?: (day: Observation) => number | null
  /** Value at the end (final). */
  readonly final?: (end: Ending) => number | null
}

/** Facts of a whole run, gathered once at its end. */
export interface Ending {
  /** Share of members of any day since day 1 who visited in the last 14 days. */
  readonly retention: number | null
  /** The same for those who joined since day 1, at least 14 days before the end. */
  readonly newcomerRetention: number | null
  /** Share of members of any day since day 1 who ever acted. */
  readonly everActed: number | null
  /** Gini coefficient of acts over members of any day since day 1. */
  readonly gini: number | null
  /** Lorenz curve of the same acts, see `actSteps`; null when nobody acted. */
  readonly actShares: readonly number[] | null
  readonly newcomers: Newcomers
}

function flow(
  name: string,
  better: Measure['better'],
  sentence: string,
  daily: (day: Observation) => number,
  one?: string,
): Measure {
  const counted = one === undefined ? {} : { one }
  return { name, unit: 'a month', dailyUnit: 'a day', sentence, better, kind: 'flow', daily, ...counted }
}

function level(
  name: string,
  unit: string,
  better: Measure['better'],
  sentence: string,
  daily: (day: Observation) => number | null,
): Measure {
  return { name, unit, dailyUnit: unit, sentence, better, kind: 'level', daily }
}

function final(
  name: string,
  unit: string,
  better: Measure['better'],
  sentence: string,
  value: (end: Ending) => number | null,
): Measure {
  return { name, unit, dailyUnit: unit, sentence, better, kind: 'final', final: value }
}

const percent = (share: number | null) => (share === null ? null : 100 * share)
const percentOf = (part: number, whole: number) => (whole === 0 ? null : (100 * part) / whole)
const count = (name: string) => (day: Observation) => day.count(name)

/** The catalogue of measures. Schema, defaults, chart titles and documentation tables are derived from here. */
export const measures: readonly Measure[] = [
  flow(
    'shares',
    'more',
    'Times somebody passed the community on to the friends in their circles.',
    count('share'),
    'share',
  ),
  flow('contributions', 'more', 'Posts by members to everybody, on topic or off.', count('contribute'), 'contribution'),
  flow('answers', 'more', 'Answers by members to questions and complaints.', count('help'), 'answer'),
  flow('thanks', 'more', 'Thanks by members.', count('thank'), 'thank'),
  flow('kind acts', 'more', 'All kind acts by members: posts, answers, thanks, guidance, shares.', (day) => day.kind),
  flow('harmful acts', 'less', 'Attacks and sanctions by members.', (day) => day.harmful),
  flow('complaints', 'less', 'Complaints about the brand.', count('complain'), 'complaint'),
  flow('questions', 'neither', 'Questions asked.', count('ask')),
  flow(
    'people reached',
    'more',
    'Prospects whom an outward act reached for the first time since day 1.',
    (day) => day.reached,
  ),
  flow('joins', 'more', 'People who joined for the first time.', (day) => day.joins, 'join'),
  flow('returns', 'more', 'Lapsed members who came back.', (day) => day.returns, 'return'),
  flow(
    'leaves',
    'less',
    'Members who left or were not seen for so long that they count as lapsed.',
    (day) => day.leaves + day.lapses,
    'leave',
  ),
  flow('visits', 'more', 'Visits by members.', (day) => day.visits, 'visit'),
  flow('unanswered questions', 'less', 'Questions that lapsed without any answer.', (day) => day.unanswered),
  level('members', 'members', 'more', 'Members, active or not.', (day) => day.members),
  level('active members', 'members', 'more', 'Members who visited in the last seven days.', (day) => day.active),
  level('waiting time', 'days', 'less', 'Mean wait of questions that got a first answer that day.', (day) => day.wait),
  level('sentiment', 'from −1 to 1', 'more', 'Mean mood of the day’s visitors.', (day) => day.mood),
  level(
    'belief',
    'from −1 to 1',
    'more',
    'What the day’s visitors believe of the brand’s quality, on average.',
    (day) => day.belief,
  ),
  level(
    'disagreement',
    'from 0 to 1',
    'neither',
    'Standard deviation of that belief among the day’s visitors.',
    (day) => day.beliefSpread,
  ),
  level(
    'rule compliance',
    '% of acts',
    'more',
    'Acts by members that the house rules do not forbid, as a share of all.',
    (day) => (day.acts === 0 ? null : 100 * (1 - day.violations / day.acts)),
  ),
  final('retention', '% of members', 'more', 'Members of any day since day 1 who visited in the last 14 days.', (end) =>
    percent(end.retention),
  ),
  final(
    'newcomer retention',
    '% of newcomers',
    'more',
    'People who joined after day 1, at least 14 days before the end, and visited in the last 14 days.',
    (end) => percent(end.newcomerRetention),
  ),
  final(
    'conversion',
    '% of people reached',
    'more',
    'Prospects reached for the first time since day 1, at least 28 days before the end, who joined within 28 days.',
    ({ newcomers: { reached, reachedAndJoined } }) => percentOf(reachedAndJoined, reached),
  ),
  final(
    'newcomers who act',
    '% of newcomers',
    'more',
    'People who joined after day 1, at least 28 days before the end, and acted within 14 days of joining.',
    ({ newcomers: { followed, acted } }) => percentOf(acted, followed),
  ),
  final(
    'newcomers who return',
    '% of newcomers',
    'more',
    'People who joined after day 1, at least 28 days before the end, and visited 7 to 27 days after joining.',
    ({ newcomers: { followed, returned } }) => percentOf(returned, followed),
  ),
  final(
    'newcomers who share',
    '% of newcomers',
    'more',
    'People who joined after day 1, at least 28 days before the end, and shared within 28 days of joining.',
    ({ newcomers: { followed, shared } }) => percentOf(shared, followed),
  ),
  final('participation', '% of members', 'more', 'Members of any day since day 1 who acted at least once.', (end) =>
    percent(end.everActed),
  ),
  final(
    'inequality',
    'Gini, 0 to 1',
    'neither',
    'Gini coefficient of acts over members: 0 when all act alike, 1 when one does all.',
    (end) => end.gini,
  ),
  {
    name: 'reciprocity of influence',
    unit: 'per act of outreach',
    dailyUnit: 'per act of outreach',
    sentence: 'Kind acts and shares by members with the outreach minus without it, per act of outreach.',
    better: 'more',
    kind: 'study',
  },
]
