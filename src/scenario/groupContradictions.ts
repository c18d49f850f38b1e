import { isOfLapsed } from '../community/conditions.ts'
import type { Voices } from './contradictions.ts'
import type { Path } from './Node.ts'
import { formatDuration } from './quantity.ts'
import type { Group } from './schema/groups.ts'
import type { Settings } from './schema/scenarioSchema.ts'

/** Groups in which nobody can ever be because of something elsewhere in the scenario. */
export function groupContradictions(settings: Settings, { refuse }: Voices): void {
  const everyone = [...settings.community.people, ...settings.events.flatMap(({ people }) => people ?? [])]
  const lapse = Math.max(...everyone.map(({ population }) => population.traits.lapse_after.mean))
  const check = (group: Group, path: Path) => {
    for (const [index, all] of group.entries()) {
      if (settings.community.off_topic === 0 && all.some(({ condition }) => condition === 'posted_off_topic_within'))
        refuse(
          [...path, ...(group.length > 1 ? [index] : []), 'posted_off_topic_within'],
          'posted_off_topic_within: nobody can be in this group: nothing is off topic: say how much is, such as community: {off_topic: 40 %}',
        )
      const { value } = all.find(({ condition }) => condition === 'absent_for') ?? {}
      if (Number(value) > lapse && !isOfLapsed(all))
        refuse(
          [...path, ...(group.length > 1 ? [index] : []), 'absent_for'],
          `absent_for: nobody can be in this group: who is away for ${formatDuration(lapse)} counts as lapsed`,
        )
    }
  }
  for (const [name, group] of Object.entries(settings.groups)) check(group, ['groups', name])
  for (const [name, { among }] of Object.entries(settings.team))
    if (typeof among === 'object') check(among, ['team', name, 'among'])
  for (const [name, lines] of Object.entries(settings.strategies))
    for (const [index, line] of lines.entries())
      if (line.kind === 'do' && typeof line.to === 'object') check(line.to, ['strategies', name, index, 'to'])
}

/** The group of that name, or the conditions in place; none for everybody. */
export function groupOf(to: string | Group, groups: Settings['groups']): Group {
  if (typeof to !== 'string') return to
  return Object.hasOwn(groups, to) ? groups[to]! : []
}

/** Whether nobody in the group is a member any more; everybody is the group of all members. */
export function isOfTheLapsed(to: string | Group, { groups }: Settings): boolean {
  const group = groupOf(to, groups)
  return group.length > 0 && group.every(isOfLapsed)
}

/** An outage that must have begun before somebody can be in a group. */
export interface Harm {
  readonly name: string
  readonly from: number
}

/** The first outage without which nobody is in the group; null where somebody may be in it at any time. */
export function harmBefore(to: string | Group, { groups, events }: Settings): Harm | null {
  const group = groupOf(to, groups)
  const firsts = group.map((all) => {
    const of = all.find(({ condition }) => condition === 'harmed_by')
    if (of !== undefined) return events[Number(of.value)] ?? null
    const outages = events.filter(({ what }) => what === 'outage')
    const needsHarm = all.some(({ condition }) => condition === 'resolved') && outages.length > 0
    return needsHarm ? outages.reduce((first, other) => (other.from < first.from ? other : first)) : null
  })
  if (firsts.length === 0 || firsts.includes(null)) return null
  return firsts.reduce((first, other) => (other!.from < first!.from ? other : first))
}
