import { gini } from '../../statistics/gini.ts'
import { onceEach } from '../../statistics/onceEach.ts'
import type { Design } from '../designKeys.ts'
import type { Session } from '../Session.ts'
import { byPeriod, joined, type LabMeasure, meanWhere, measureOf, numbered, one } from './LabMeasure.ts'

const all = () => true

/** What can be measured in dilemmas of two, judgements, estimates, markets and votes. */
export const influenceMeasures: readonly LabMeasure[] = [
  measureOf(
    'prisoner’s dilemma',
    'cooperation by round',
    'share of choices',
    'Choices to cooperate, as meant, round by round.',
    ({ rounds }) => numbered(rounds as number),
    (sessions, { rounds }) => byPeriod(sessions, rounds as number, ({ meant }, row) => meant[row]),
  ),
  measureOf(
    'prisoner’s dilemma',
    'cooperation',
    'share of choices',
    'Choices to cooperate, as meant, over all rounds.',
    one('cooperation'),
    (sessions) => [meanWhere(joined(sessions, 'meant'), all)],
  ),
  measureOf(
    'prisoner’s dilemma',
    'first cooperation',
    'share of choices',
    'Choices to cooperate in the first round.',
    one('cooperation'),
    (sessions) => {
      const period = joined(sessions, 'period')
      return [meanWhere(joined(sessions, 'meant'), (row) => period[row] === 1)]
    },
  ),
  measureOf(
    'prisoner’s dilemma',
    'answers',
    'share of choices',
    'Choices to cooperate after the partner cooperated, and after the partner defected, in the round before.',
    () => ['cooperation', 'defection'],
    answers,
  ),
  measureOf(
    'line judgement',
    'conformity',
    'share',
    'Judgements that follow the wrong majority, and people who never do.',
    () => ['errors', 'never'],
    (sessions, design) =>
      ['errors', 'share never yielding'].flatMap((name) =>
        influenceMeasures.find((measure) => measure.name === name)!.of(sessions, design),
      ),
  ),
  measureOf(
    'line judgement',
    'errors',
    'share of judgements',
    'Judgements that follow the wrong majority.',
    one('errors'),
    (sessions) => [meanWhere(joined(sessions, 'wrong'), all)],
  ),
  measureOf(
    'line judgement',
    'share never yielding',
    'share of people',
    'People who never follow the wrong majority.',
    one('never'),
    (sessions, { trials }) => {
      const never = sessions.map(({ subject, wrong }) => {
        const yields = new Float64Array(subject.length / (trials as number))
        for (let row = 0; row < subject.length; row++) yields[subject[row]] += wrong[row]
        return { never: yields.map((count) => (count === 0 ? 1 : 0)) }
      })
      return [meanWhere(joined(never, 'never'), all)]
    },
  ),
  measureOf(
    'estimation',
    'weight on advice',
    'share',
    'How far estimates move from round 1 to 2 toward the neighbours’ mean: mean of the weights clipped to 0 to 1; people who do not move at all; people who adopt it fully.',
    () => ['mean', 'unmoved', 'adopting'],
    weightOnAdvice,
  ),
  measureOf(
    'estimation',
    'spread by round',
    'pool standard deviations',
    'Standard deviation of the estimates within a network, round by round, averaged over networks.',
    ({ rounds }) => numbered(rounds as number),
    spreadByRound,
  ),
  measureOf(
    'song market',
    'inequality of downloads',
    'Gini, 0 to 1',
    'Gini coefficient of downloads over songs, averaged over worlds.',
    one('gini'),
    (sessions, { songs }) => [
      meanOver(
        sessions.flatMap((session) => inequalities(session, songs as number)),
        (value) => value,
      ),
    ],
  ),
  measureOf(
    'song market',
    'unpredictability',
    'share of downloads',
    'Mean difference of a song’s share of downloads between two worlds, averaged over songs.',
    one('difference'),
    (sessions, { songs }) => [meanOver(sessions, (session) => difference(session, songs as number))],
  ),
  measureOf(
    'votes',
    'next vote up',
    'share of viewers',
    'First viewers of a comment who vote it up.',
    one('up'),
    (sessions) => [shareOfNext(sessions, 1)],
  ),
  measureOf(
    'votes',
    'next vote down',
    'share of viewers',
    'First viewers of a comment who vote it down.',
    one('down'),
    (sessions) => [shareOfNext(sessions, -1)],
  ),
  measureOf(
    'votes',
    'final rating',
    'votes',
    'Votes up less votes down that a comment has in the end, without the planted one.',
    one('rating'),
    (sessions) => [meanWhere(joined(sessions, 'ups'), all) - meanWhere(joined(sessions, 'downs'), all)],
  ),
  measureOf(
    'votes',
    'votes',
    'votes',
    'Votes that a comment gets from its viewers, up or down.',
    one('votes'),
    (sessions) => [meanWhere(joined(sessions, 'ups'), all) + meanWhere(joined(sessions, 'downs'), all)],
  ),
]

function shareOfNext(sessions: readonly Session[], vote: number): number {
  const next = joined(sessions, 'next')
  return meanWhere(
    next.map((voted) => (voted === vote ? 1 : 0)),
    all,
  )
}

function answers(sessions: readonly Session[]): number[] {
  const after = sessions.map(({ subject, meant, partner }) => {
    const n = subject.reduce((most, i) => Math.max(most, i), 0) + 1
    return { next: meant.subarray(n), before: partner.subarray(0, partner.length - n) }
  })
  const next = joined(after, 'next')
  const before = joined(after, 'before')
  return [1, 0].map((kind) => meanWhere(next, (row) => before[row] === kind))
}

function weightOnAdvice(sessions: readonly Session[], { rounds }: Design): number[] {
  const weights = sessions.map(({ estimates, seen }) => {
    const n = estimates.length / (rounds as number)
    const weight = new Float64Array(n).fill(Number.NaN)
    for (let i = 0; i < n; i++) {
      const apart = seen[i] - estimates[i]
      if (apart !== 0) weight[i] = (estimates[n + i] - estimates[i]) / apart
    }
    return { weight }
  })
  const weight = joined(weights, 'weight')
  const close = 1e-9
  return [
    meanWhere(
      weight.map((w) => Math.max(0, Math.min(1, w))),
      all,
    ),
    meanWhere(
      weight.map((w) => (Number.isNaN(w) ? w : Math.abs(w) < close ? 1 : 0)),
      all,
    ),
    meanWhere(
      weight.map((w) => (Number.isNaN(w) ? w : Math.abs(w - 1) < close ? 1 : 0)),
      all,
    ),
  ]
}

function spreadByRound(sessions: readonly Session[], { rounds, group_size: size }: Design): number[] {
  return Array.from({ length: rounds as number }, (_, t) => {
    const spreads: number[] = []
    for (const { estimates, group } of sessions) {
      const n = group.length
      for (let first = 0; first < n; first += size as number) {
        spreads.push(standardDeviation(estimates.subarray(t * n + first, t * n + first + (size as number))))
      }
    }
    return meanOver(spreads, (spread) => spread)
  })
}

function standardDeviation(values: Float64Array): number {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1))
}

function worldsOf({ downloads }: Session, songs: number): Float64Array[] {
  return Array.from({ length: downloads.length / songs }, (_, world) =>
    downloads.subarray(world * songs, (world + 1) * songs),
  )
}

const inequalities = onceEach((session: Session, songs: number) => worldsOf(session, songs).map((world) => gini(world)))

/** Mean difference between two worlds of a session in the share of downloads that a song has. */
const difference = onceEach((session: Session, songs: number) => {
  const shares = worldsOf(session, songs).map((world) => {
    const total = world.reduce((sum, count) => sum + count, 0)
    return world.map((count) => count / total)
  })
  let sum = 0
  let pairs = 0
  for (let p = 0; p < shares.length; p++) {
    for (let q = 0; q < p; q++, pairs++) {
      for (let song = 0; song < songs; song++) sum += Math.abs(shares[p][song] - shares[q][song])
    }
  }
  return sum / pairs / songs
})

function meanOver<T>(list: readonly T[], value: (item: T) => number): number {
  return list.reduce((sum, item) => sum + value(item), 0) / list.length
}
