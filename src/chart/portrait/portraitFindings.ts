import type { Stretch } from '../../cascade/branchingOverTime.ts'
import { formatCount, formatList, formatNumber, formatPercent, isZero } from '../../study/format.ts'
import type { CascadeSizes, Neighbourhood, Portrait, StateOfMind, Story } from '../../study/portrait/Portrait.ts'
import { quoted } from '../sentence.ts'

/** What came of the act that the story begins with, in words. */
export function storyFinding({ strategy }: Portrait, { begunBy, acts, joins }: Story): string {
  const root = {
    outreach: `One act of ${quoted(strategy)}`,
    members: 'One act by a member',
    events: 'One event',
  }[begunBy]
  const friends = joins === 0 ? 'nobody joined through it' : `${formatCount(joins, 'friend')} joined`
  return `${root} led to ${formatCount(acts - 1, 'further act')}, and ${friends}`
}

/** How large chains are, in words. */
export function cascadesFinding({ strategy }: Portrait, { begunBy, chains, classes, biggest }: CascadeSizes): string {
  const [alone] = classes
  const began = { outreach: quoted(strategy), members: 'members', events: 'events' }[begunBy]
  const most = alone!.chains === chains ? 'nothing came of any' : `the biggest has ${formatCount(biggest.acts, 'act')}`
  return `Of ${formatCount(chains, 'chain')} begun by ${began}, ${formatNumber((100 * alone!.chains) / chains, 1)} % end with their first act; ${most}`
}

/** How goodwill changed among the people who are drawn, in words. */
export function circlesFinding({ people }: Neighbourhood): string {
  const changed = (sign: number) =>
    people.filter(({ before, after }) => sign * (after.goodwill - before.goodwill) > 0).length
  const joined = people.filter(({ before, after }) => after.member && !before.member).length
  const gone = people.filter(({ before, after }) => before.member && !after.member).length
  const [better, worse] = [changed(1), changed(-1)]
  const parts = [
    ...(better === 0 ? [] : [formatCount(better, 'thinks better of the brand', 'think better of the brand')]),
    ...(worse > 0 && better > 0 ? [`${formatNumber(worse)} worse`] : []),
    ...(worse > 0 && better === 0 ? [formatCount(worse, 'thinks worse of the brand', 'think worse of the brand')] : []),
    ...(better + worse === 0 ? ['nobody thinks otherwise of the brand'] : []),
    ...(joined === 0 ? [] : [formatCount(joined, 'has joined', 'have joined')]),
    ...(gone === 0 ? [] : [formatCount(gone, 'is a member no more', 'are members no more')]),
  ]
  return `Of ${formatCount(people.length, 'person', 'people')} ${people.some(({ told }) => told) ? 'around the story' : 'in these circles'}, ${formatList(parts)}`
}

/** The state of mind that changed most within its range, in words. */
export function mindsFinding({ minds, strategy, beside }: Portrait): string {
  const change = ({ before, after, edges }: StateOfMind) => (after.median - before.median) / (edges.at(-1)! - edges[0]!)
  const most = minds.reduce((a, b) => (Math.abs(change(b)) > Math.abs(change(a)) ? b : a))
  const value = (median: number) =>
    most.name === 'belief' ? formatNumber(median, 0.01) : formatPercent(Math.round(100 * median) / 100)
  const [then, now, other] = [most.before, most.after, most.beside].map((spread) => spread && value(spread.median))
  const words = {
    kindness: `takes ${now} of what is done here for kind`,
    harm: `takes ${now} of what is done here for harmful`,
    rules: `knows ${now} of the rules`,
    belief: `believes ${now} of the brand, from −1 to 1`,
  }[most.name]
  const without = other === null ? '' : `, ${other} with ${quoted(beside!)}`
  return `With ${quoted(strategy)} the median member in the end ${words}${without}; on day 1 it was ${then}`
}

/** Whether kindness and harm feed themselves, in words. */
export function branchingFinding({ branching }: Portrait): string {
  const told = [
    { stretches: branching.kind, act: 'kind act' },
    { stretches: branching.harmful, act: 'harmful act' },
  ].filter(({ stretches }) => stretches.length > 0)
  const ratios = told.map(({ stretches, act }, i) => {
    const [acts, caused] = [sum(stretches, 'acts'), sum(stretches, 'caused')]
    const per = formatNumber((10 * caused) / acts, 0.1)
    return i === 0
      ? `Ten ${act}s cause ${isZero(per) ? 'no' : per} further ones`
      : `ten ${act}s ${isZero(per) ? 'none' : per}`
  })
  const feeds = told.map(({ stretches }) =>
    stretches.some(({ low }) => low > 1) ? 'yes' : stretches.every(({ high }) => high < 1) ? 'no' : 'unclear',
  )
  const names = told.map(({ act }) => (act === 'kind act' ? 'kindness' : 'harm'))
  const feeding = names.filter((_, i) => feeds[i] === 'yes')
  const open = names.filter((_, i) => feeds[i] === 'unclear')
  const end =
    feeding.length > 0
      ? `${formatList(feeding)} fed ${itself(feeding)} at times`
      : open.length > 0
        ? `${formatList(open)} may have fed ${itself(open)} at times`
        : told.length === 2
          ? 'neither feeds itself'
          : 'it does not feed itself'
  return `${ratios.join(', ')}: ${end}`
}

function itself(names: readonly string[]): string {
  return names.length === 1 ? 'itself' : 'themselves'
}

function sum(stretches: readonly Stretch[], what: 'acts' | 'caused'): number {
  return stretches.reduce((total, stretch) => total + stretch[what], 0)
}
