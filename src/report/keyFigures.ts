import { signedMean } from '../chart/signedMean.ts'
import { isDefined } from '../statistics/Estimate.ts'
import type { Comparison } from '../study/Comparison.ts'
import { formatInterval, formatNumber, formatProbability, quoted, roundForPeople } from '../study/format.ts'
import { standings } from '../study/standings.ts'
import { type Html, html } from './html.ts'

interface KeyFigure {
  readonly value: string
  readonly interval: string | null
  readonly what: string
}

/** The numbers of the verdict at a glance, about the strategy that it speaks of. */
export function keyFigures(comparison: Comparison): Html {
  return html`<ul class="key">
${found(comparison).map(
  ({ value, interval, what }) => html`<li><b>${value}</b><small>${interval ?? ''}</small><span>${what}</span></li>
`,
)}</ul>`
}

function found(comparison: Comparison): KeyFigure[] {
  const { baseline, decideBy, replicates, strategies } = comparison
  const { measure, subject } = standings(comparison)
  const { name, unit, better } = measure
  const outcome = subject.outcomes[decideBy]!
  const difference = subject.differences[decideBy]
  const { perAct } = subject.reciprocity
  // What is counted is told in one breath: "shares a month".
  const rate = unit === name ? unit : `${name}${/^(a|an|per) /.test(unit) ? '' : ','} ${unit}`
  return [
    difference === undefined
      ? { value: roundForPeople(outcome).mean, interval: formatInterval(outcome), what: rate }
      : {
          value: signedMean(difference),
          interval: formatInterval(difference),
          what: `${rate}, against ${quoted(baseline)}`,
        },
    ...(difference !== undefined && better !== 'neither'
      ? [
          {
            value: `${formatNumber(difference.betterShare * difference.n, 1)} of ${formatNumber(difference.n)}`,
            interval: null,
            what: 'communities are better off',
          },
        ]
      : []),
    ...(strategies.length > 1 && replicates > 1 && better !== 'neither'
      ? [
          {
            value: formatProbability(subject.probabilityBest),
            interval: null,
            what: `probability of being best of ${strategies.length}`,
          },
        ]
      : []),
    ...(isDefined(perAct)
      ? [
          {
            value: roundForPeople(perAct).mean,
            interval: formatInterval(perAct),
            what: 'kind acts and shares come back for each act of outreach',
          },
        ]
      : []),
  ]
}
