import type { ConditionSetting } from '../community/ConditionSetting.ts'
import { conditions } from '../community/conditions.ts'
import type { Voices } from './contradictions.ts'
import { groupOf, harmBefore, isOfTheLapsed } from './groupContradictions.ts'
import { formatDuration } from './quantity.ts'
import type { Group } from './schema/groups.ts'
import type { Settings } from './schema/scenarioSchema.ts'
import { unfold } from './unfold.ts'

/** What the team is said to be and cannot be: volunteers who cannot exist, people who are never asked to do anything. */
export function teamContradictions(settings: Settings, { refuse, warn }: Voices): void {
  const { team, strategies, horizon, community } = settings
  const rules = Object.keys(strategies).flatMap((name) => unfold(name, settings))
  for (const [index, [name, { from = 1, until, volunteers, among }]] of Object.entries(team).entries()) {
    if (until !== undefined && until > horizon + 1)
      warn(['team', name, 'until'], `until: the horizon ends before, with day ${horizon}`)
    if (index > 0 && !rules.some(({ by }) => by === name))
      warn(['team', name], `${name}: does nothing in any strategy: no line says by: ${name}`)
    if (volunteers === undefined) continue
    const { members } = community
    if (members !== undefined && volunteers > members)
      warn(['team', name, 'volunteers'], `volunteers: there are only ${members} members when the warm-up begins`)
    if (among === undefined) continue
    const path = ['team', name, 'among']
    const nobody = (why: string) => refuse(path, `among: nobody will volunteer: ${why}`)
    if (isOfTheLapsed(among, settings)) nobody('who has lapsed is no member')
    const harm = harmBefore(among, settings)
    if (harm !== null && harm.from > from)
      nobody(`they are drawn on day ${from}, and ${harm.name} harms nobody before day ${harm.from}`)
    if (settings.warm_up === 0 && from === 1 && needsPast(among, settings))
      nobody(
        `they are drawn on day 1, when nobody has done anything yet: say from: day 8, or warm_up: ${formatDuration(14)}`,
      )
  }
}

function needsPast(to: string | Group, { groups }: Settings): boolean {
  const group = groupOf(to, groups)
  return group.length > 0 && group.every((all) => all.some(isOfPast))
}

/** Whether who has done nothing yet cannot meet it; a `no` is met just by them, but for the answer to a question. */
function isOfPast({ condition, value }: ConditionSetting): boolean {
  const needs = conditions.find(({ name }) => name === condition)!.ofPast === true
  return needs && (value !== false || condition === 'answered')
}
