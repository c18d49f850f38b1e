import type { Figure } from './Figure.ts'
import type { PageContent } from './PageContent.ts'

/** Which section shows which charts, by name. All others compare the strategies, and stand with these. */
const places = {
  course: ['course'],
  return: ['reciprocity'],
  channels: ['channels'],
  story: ['story'],
  chains: ['cascades'],
  community: ['circles', 'norms', 'branching'],
  newcomers: ['funnel', 'retention', 'cohorts'],
  costs: ['workload'],
  worth: ['hours'],
  elsewhere: ['elsewhere', 'inequality'],
  likeness: ['likeness'],
} as const

/** A section that shows charts. */
export type Place = keyof typeof places | 'side-by-side'

/** The charts of a section, in the order in which they were drawn; an alternative stands where its main chart does. */
export function chartsOf({ charts }: PageContent, place: Place): readonly Figure[] {
  const placeOf = ({ name, alternative }: Figure) =>
    Object.entries(places).find(([, names]) => (names as readonly string[]).includes(alternative?.of ?? name))?.[0]
  return charts.filter((chart) => (placeOf(chart) ?? 'side-by-side') === place)
}
