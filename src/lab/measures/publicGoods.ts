import { leastSquares } from '../../statistics/leastSquares.ts'
import { onceEach } from '../../statistics/onceEach.ts'
import type { Design } from '../designKeys.ts'
import type { Session } from '../Session.ts'
import { byPeriod, joined, type LabMeasure, meanWhere, numbered } from './LabMeasure.ts'

const periods = (design: Design) => numbered(design.periods as number)
const single = () => ['mean']
const endowment = (design: Design) => design.endowment as number

function measure(
  name: string,
  unit: string,
  sentence: string,
  names: LabMeasure['names'],
  of: LabMeasure['of'],
  needs?: string,
): LabMeasure {
  return { name, games: ['public goods'], unit, sentence, names, of, ...(needs === undefined ? {} : { needs }) }
}

const share = (test: (given: number, design: Design) => boolean): LabMeasure['of'] => {
  return (sessions, design) =>
    byPeriod(sessions, design.periods as number, ({ contribution }, row) => (test(contribution[row], design) ? 1 : 0))
}

const half = ({ periods }: Design) => (periods as number) / 2

/** What can be measured in public goods games. */
export const publicGoodsMeasures: readonly LabMeasure[] = [
  measure(
    'mean contribution by period',
    'tokens',
    'Mean contribution, period by period.',
    periods,
    (sessions, design) => byPeriod(sessions, design.periods as number, ({ contribution }, row) => contribution[row]),
  ),
  measure(
    'mean belief by period',
    'tokens',
    'Mean stated belief about what the others give.',
    periods,
    (sessions, design) => byPeriod(sessions, design.periods as number, ({ belief }, row) => belief[row]),
  ),
  measure(
    'share contributing nothing by period',
    'share of people',
    'People who give 0.',
    periods,
    share((given) => given === 0),
  ),
  measure(
    'share contributing everything by period',
    'share of people',
    'People who give their whole endowment.',
    periods,
    share((given, design) => given === endowment(design)),
  ),
  measure(
    'mean contribution',
    'share of the endowment',
    'Mean contribution over all periods.',
    single,
    (sessions, design) => [meanWhere(joined(sessions, 'contribution'), () => true) / endowment(design)],
  ),
  measure(
    'mean contribution in the first half',
    'tokens',
    'Mean contribution over the first half of the periods.',
    single,
    (sessions, design) => [contributionWhere(sessions, (t) => t <= half(design))],
  ),
  measure(
    'mean contribution in the second half',
    'tokens',
    'Mean contribution over the second half of the periods.',
    single,
    (sessions, design) => [contributionWhere(sessions, (t) => t > half(design))],
  ),
  measure('first contribution', 'tokens', 'Mean contribution in the first period.', single, (sessions) => [
    contributionWhere(sessions, (t) => t === 1),
  ]),
  measure('last contribution', 'tokens', 'Mean contribution in the last period.', single, (sessions, design) => [
    contributionWhere(sessions, (t) => t === design.periods),
  ]),
  measure(
    'trend of contributions',
    'tokens a period',
    'Slope of the contribution over the periods (least squares): negative is decay.',
    () => ['slope'],
    (sessions) => [leastSquares(joined(sessions, 'contribution'), [joined(sessions, 'period')])[1]],
  ),
  measure(
    'mean earnings',
    'tokens a period',
    'Income of a period, less what sanctions cost and took.',
    single,
    (sessions) => [meanWhere(joined(sessions, 'earnings'), () => true)],
  ),
  measure(
    'types',
    'share of people',
    'From the tables: free riders give 0 throughout; conditional cooperators give more when others do (never less, or a Spearman correlation significant at 1 %); the rest is other.',
    () => ['conditional', 'free_rider', 'other'],
    types,
    'table',
  ),
  measure(
    'schedule',
    'tokens',
    'Mean entry of the tables where the others give nothing, a quarter, half, three quarters and all.',
    () => ['0 %', '25 %', '50 %', '75 %', '100 %'],
    (sessions, design) => [0, 0.25, 0.5, 0.75, 1].map((part) => scheduleAt(sessions, endowment(design), part)),
    'table',
  ),
  measure(
    'belief updating',
    'ratio',
    'Coefficients of belief(t) on what others gave in t − 1 and on belief(t − 1), with a constant (least squares).',
    () => ['others', 'own'],
    (sessions) => {
      const belief = joined(sessions, 'belief')
      return leastSquares(belief, [lagged(sessions, 'others'), lagged(sessions, 'belief')]).slice(1)
    },
  ),
  measure(
    'contribution rule',
    'ratio',
    'Coefficients of the contribution on what the table predicts at the stated belief and on that belief (least squares).',
    () => ['predicted', 'belief'],
    (sessions) =>
      leastSquares(joined(sessions, 'contribution'), [joined(sessions, 'predicted'), joined(sessions, 'belief')]).slice(
        1,
      ),
    'table',
  ),
  measure(
    'punishment by deviation',
    'points',
    'Points of punishment per target, by how much the target gave less or more than the punisher: more than half of the endowment less, less, the same, more, more than half more.',
    () => ['far below', 'below', 'same', 'above', 'far above'],
    (sessions, design) => pointsByDeviation(sessions, endowment(design), -1),
  ),
  measure(
    'antisocial punishment',
    'points',
    'Points of punishment per target that gave more than the punisher.',
    single,
    (sessions) => {
      const deviation = joined(sessions, 'pair deviation')
      return [
        meanWhere(
          joined(sessions, 'pair points').map((k) => Math.max(0, -k)),
          (row) => deviation[row] > 0,
        ),
      ]
    },
  ),
  measure(
    'reward by deviation',
    'points',
    'The same for points of reward.',
    () => ['far below', 'below', 'same', 'above', 'far above'],
    (sessions, design) => pointsByDeviation(sessions, endowment(design), 1),
  ),
  measure(
    'change after punishment below the mean',
    'tokens',
    'The first figure of `change after punishment` alone.',
    () => ['below'],
    (sessions, design) => changeAfterPunishment(sessions, design).slice(0, 1),
  ),
  measure(
    'change after punishment',
    'tokens',
    'Change of the contribution from the period in which one was punished to the next, for those who had given less than the group’s mean, and for the rest.',
    () => ['below', 'at or above'],
    changeAfterPunishment,
  ),
]

function contributionWhere(sessions: readonly Session[], holds: (period: number) => boolean): number {
  const period = joined(sessions, 'period')
  return meanWhere(joined(sessions, 'contribution'), (row) => holds(period[row]))
}

function scheduleAt(sessions: readonly Session[], endowment: number, part: number): number {
  const columns = endowment + 1
  const at = Math.round(part * endowment)
  return meanWhere(joined(sessions, 'schedule'), (row) => row % columns === at)
}

function types(sessions: readonly Session[], design: Design): number[] {
  const counts = sessions.map((session) => countTypes(session, design))
  const total = (of: keyof (typeof counts)[number]) => counts.reduce((sum, count) => sum + count[of], 0)
  const [n, conditional, free] = [total('people'), total('conditional'), total('free')]
  return [conditional / n, free / n, 1 - (conditional + free) / n]
}

const countTypes = onceEach(({ schedule }: Session, design: Design) => {
  const columns = endowment(design) + 1
  const people = schedule.length / columns
  let conditional = 0
  let free = 0
  for (let i = 0; i < people; i++) {
    const row = schedule.subarray(i * columns, (i + 1) * columns)
    if (row.every((given) => given === 0)) free++
    else if (isConditional(row)) conditional++
  }
  return { people, conditional, free }
})

function isConditional(row: Float64Array): boolean {
  let monotone = row[row.length - 1] > row[0]
  for (let k = 1; k < row.length; k++) if (row[k] < row[k - 1]) monotone = false
  if (monotone) return true
  const r = rankCorrelation(row)
  // Significant at 1 % by Student's t with n − 2 degrees of freedom (2.861 for n = 21, 2.58 and more for larger n).
  const n = row.length
  return r > 0 && (r >= 1 || r * Math.sqrt((n - 2) / (1 - r * r)) > 2.576 + 5.4 / (n - 2))
}

/** Spearman correlation of a row with its places, ties sharing their mean rank; NaN for a constant row. */
function rankCorrelation(row: Float64Array): number {
  const n = row.length
  const ranks = Array.from(row, (value) => {
    let less = 0
    let same = 0
    for (const other of row) {
      if (other < value) less++
      if (other === value) same++
    }
    return less + (same + 1) / 2
  })
  const mean = (n + 1) / 2
  let product = 0
  let square = 0
  for (let k = 0; k < n; k++) {
    product += (ranks[k] - mean) * (k + 1 - mean)
    square += (ranks[k] - mean) ** 2
  }
  return product / Math.sqrt((square * (n * n - 1) * n) / 12)
}

/** A column as it was one period before for the same subject; NaN in the first. Rows are periods × subjects. */
function lagged(sessions: readonly Session[], column: string): Float64Array {
  const all = sessions.map((session) => {
    const n = session.subject.reduce((most, subject) => Math.max(most, subject), 0) + 1
    const before = new Float64Array(session.subject.length).fill(Number.NaN)
    before.set(session[column].subarray(0, before.length - n), n)
    return { before }
  })
  return joined(all, 'before')
}

function pointsByDeviation(sessions: readonly Session[], endowment: number, sign: 1 | -1): number[] {
  const deviation = joined(sessions, 'pair deviation')
  const points = joined(sessions, 'pair points').map((k) => Math.max(0, sign * k))
  const far = endowment / 2
  const bins = [
    (d: number) => d < -far,
    (d: number) => d < 0 && d >= -far,
    (d: number) => d === 0,
    (d: number) => d > 0 && d <= far,
    (d: number) => d > far,
  ]
  return bins.map((holds) => meanWhere(points, (row) => holds(deviation[row])))
}

function changeAfterPunishment(sessions: readonly Session[], design: Design): number[] {
  const size = design.group_size as number
  const changes = sessions.map(({ subject, contribution, others, loss }) => {
    const n = subject.reduce((most, i) => Math.max(most, i), 0) + 1
    const change = new Float64Array(subject.length).fill(Number.NaN)
    const below = new Float64Array(subject.length)
    for (let row = 0; row + n < subject.length; row++) {
      const mean = (contribution[row] + others[row] * (size - 1)) / size
      below[row] = contribution[row] < mean - 1e-9 ? 1 : 0
      if (loss[row] > 0) change[row] = contribution[row + n] - contribution[row]
    }
    return { change, below }
  })
  const change = joined(changes, 'change')
  const below = joined(changes, 'below')
  return [1, 0].map((side) => meanWhere(change, (row) => below[row] === side))
}
