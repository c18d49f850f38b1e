import type { DayOneGroup } from '../../community/dayOne.ts'
import type { ReplicateResult } from '../../community/ReplicateResult.ts'
import { mean } from '../../statistics/mean.ts'

/** Something about a community on day 1. No outreach has touched it, so a strategy cannot be its cause. */
export interface Property {
  readonly name: string
  readonly of: (result: ReplicateResult) => number | null
}

const FORTNIGHT = 14
const MEMBERS: readonly DayOneGroup[] = [
  'newcomers',
  'most active quarter',
  'second quarter',
  'third quarter',
  'least active quarter',
]

/** The properties that stored replicates tell, those of the network among them. */
export function propertiesOf({ network }: ReplicateResult): readonly Property[] {
  return [
    { name: 'members on day 1', of: ({ twin }) => MEMBERS.reduce((sum, group) => sum + twin.lives[group].people, 0) },
    { name: 'newcomers on day 1', of: ({ twin }) => twin.lives.newcomers.people },
    {
      name: 'acts a day before day 1',
      of: ({ warmUpActs }) => (warmUpActs.length === 0 ? null : mean(warmUpActs.slice(-FORTNIGHT))),
    },
    ...network.map(({ name }, figure) => ({ name, of: (result: ReplicateResult) => result.network[figure]!.achieved })),
  ]
}
