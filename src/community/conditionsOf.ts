import type { ConditionSetting } from './ConditionSetting.ts'
import { conditions } from './conditions.ts'
import type { Plan } from './Plan.ts'

/** Every condition that a group of the plan is made of: of rules, and of those among whom volunteers are drawn. */
function conditionsOf({ strategies, team }: Plan): readonly ConditionSetting[] {
  const groups = [
    ...strategies.flatMap(({ rules }) => rules.map(({ to }) => to)),
    ...team.map(({ volunteers }) => volunteers?.among ?? 'everybody'),
  ]
  return groups.flatMap((to) => (to === 'everybody' ? [] : to.flat()))
}

/** The longest window in days for which groups of the plan look back at what is kept, 0 when none does. */
export function windowOf(plan: Plan, kept: 'acts' | 'goodwill'): number {
  const looking = conditions.filter(({ looksAt }) => looksAt === kept).map(({ name }) => name)
  const windows = conditionsOf(plan).flatMap(({ condition, over }) => (looking.includes(condition) ? [over ?? 0] : []))
  return Math.max(0, ...windows)
}
