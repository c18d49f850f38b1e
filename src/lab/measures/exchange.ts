import { leastSquares } from '../../statistics/leastSquares.ts'
import type { Design } from '../designKeys.ts'
import { joined, type LabMeasure, meanWhere, measureOf, one } from './LabMeasure.ts'

const all = () => true
const ratio = (values: Float64Array, whole: number) => values.map((value) => value / whole)

/** What can be measured in trust games, ultimatum games and gift exchanges. */
export const exchangeMeasures: readonly LabMeasure[] = [
  measureOf(
    'trust',
    'sent and returned',
    'share',
    'Mean share of the endowment that is sent, and of what arrived that is returned.',
    () => ['sent', 'returned'],
    (sessions, design) => [...figures('share sent', sessions, design), ...figures('share returned', sessions, design)],
  ),
  measureOf(
    'ultimatum',
    'offers and rejections',
    'share',
    'Mean offer, offers rejected, and offers under 20 % rejected.',
    () => ['offer', 'rejected', 'rejected_low'],
    (sessions, design) => [
      ...figures('mean offer', sessions, design),
      ...figures('share rejected', sessions, design),
      ...figures('share of low offers rejected', sessions, design),
    ],
  ),
  measureOf(
    'trust',
    'share sent',
    'share of the endowment',
    'Mean share of the endowment that senders send.',
    one('sent'),
    (s, { endowment }) => [meanWhere(ratio(joined(s, 'sent'), endowment as number), all)],
  ),
  measureOf(
    'trust',
    'share returned',
    'share of what arrived',
    'What responders return, as a share of what arrived, over those to whom something was sent.',
    one('returned'),
    (sessions, { multiplier }) => {
      const sent = joined(sessions, 'sent')
      const returned = joined(sessions, 'returned')
      const shares = returned.map((back, k) => back / (sent[k] * (multiplier as number)))
      return [meanWhere(shares, (k) => sent[k] > 0)]
    },
  ),
  measureOf(
    'trust',
    'return slope',
    'ratio',
    'Slope of the share returned on the share sent (least squares): positive where kindness is answered in kind.',
    one('slope'),
    (sessions, { endowment, multiplier }) => {
      const sent = joined(sessions, 'sent')
      const returned = joined(sessions, 'returned')
      const shares = returned.map((back, k) => (sent[k] > 0 ? back / (sent[k] * (multiplier as number)) : Number.NaN))
      return [leastSquares(shares, [ratio(sent, endowment as number)])[1]]
    },
  ),
  measureOf('ultimatum', 'mean offer', 'share of the pie', 'Mean share offered.', one('offer'), (sessions, { pie }) => [
    meanWhere(ratio(joined(sessions, 'offer'), pie as number), all),
  ]),
  measureOf(
    'ultimatum',
    'share rejected',
    'share of offers',
    'Offers that are rejected.',
    one('rejected'),
    (sessions) => [meanWhere(joined(sessions, 'rejected'), all)],
  ),
  measureOf(
    'ultimatum',
    'share of low offers rejected',
    'share of offers',
    'Of the offers of less than 20 % of the pie, those that are rejected.',
    one('rejected'),
    (sessions, design) => [rejectedWhere(sessions, design, (x) => x < 0.2)],
  ),
  measureOf(
    'ultimatum',
    'share of even offers rejected',
    'share of offers',
    'Of the offers of half the pie and more, those that are rejected.',
    one('rejected'),
    (sessions, design) => [rejectedWhere(sessions, design, (x) => x >= 0.5)],
  ),
  measureOf(
    'ultimatum',
    'share offering half',
    'share of people',
    'Proposers who offer exactly half.',
    one('half'),
    (sessions, { pie }) => {
      const offer = joined(sessions, 'offer')
      return [
        meanWhere(
          offer.map((x) => (2 * x === pie ? 1 : 0)),
          all,
        ),
      ]
    },
  ),
  measureOf('gift exchange', 'mean wage', 'share of the largest wage', 'Mean wage paid.', one('wage'), (sessions) => [
    meanWhere(joined(sessions, 'wage'), all),
  ]),
  measureOf(
    'gift exchange',
    'mean effort',
    'share of full effort',
    'Mean effort chosen.',
    one('effort'),
    (sessions) => [meanWhere(joined(sessions, 'effort'), all)],
  ),
  measureOf(
    'gift exchange',
    'share of least effort',
    'share of people',
    'Workers who choose the least effort.',
    one('least'),
    (sessions, { efforts }) => {
      const effort = joined(sessions, 'effort')
      const least = (efforts as readonly number[])[0]
      return [
        meanWhere(
          effort.map((e) => (e === least ? 1 : 0)),
          all,
        ),
      ]
    },
  ),
  measureOf(
    'gift exchange',
    'effort slope',
    'ratio',
    'Slope of the effort on the wage as a share of the largest (least squares).',
    one('slope'),
    (sessions) => [leastSquares(joined(sessions, 'effort'), [joined(sessions, 'wage')])[1]],
  ),
]

function rejectedWhere(
  sessions: Parameters<LabMeasure['of']>[0],
  { pie }: Design,
  holds: (share: number) => boolean,
): number {
  const offer = joined(sessions, 'offer')
  return meanWhere(joined(sessions, 'rejected'), (k) => holds(offer[k] / (pie as number)))
}

/** The figures of another measure of this list. */
function figures(name: string, ...[sessions, design]: Parameters<LabMeasure['of']>): readonly number[] {
  return exchangeMeasures.find((measure) => measure.name === name)!.of(sessions, design)
}
