import { conditions } from './conditions.ts'
import type { Addressees, Plan } from './Plan.ts'

/** The groups of the plan: of rules, and of those among whom volunteers are drawn. */
export function groupsOf({ strategies, team }: Pick<Plan, 'strategies' | 'team'>): readonly Addressees[] {
  return [
    ...strategies.flatMap(({ rules }) => rules.map(({ to }) => to)),
    ...team.map(({ volunteers }) => volunteers?.among ?? 'everybody'),
  ]
}

/** The longest window in days for which groups look back at what is kept, 0 when none does. */
export function windowOf(groups: readonly Addressees[], kept: 'acts' | 'goodwill'): number {
  const looking = conditions.filter(({ looksAt }) => looksAt === kept).map(({ name }) => name)
  const settings = groups.flatMap((to) => (to === 'everybody' ? [] : to.flat()))
  const windows = settings.flatMap(({ condition, over }) => (looking.includes(condition) ? [over ?? 0] : []))
  return Math.max(0, ...windows)
}
