import type { Plan, Rule, Strategy } from '../../community/Plan.ts'

/** A strategy changed in one thing, to see what that thing is worth. */
export type Variant =
  | { readonly kind: 'without rule'; readonly strategy: string; readonly rule: number }
  | { readonly kind: 'time'; readonly strategy: string; readonly times: number }

/** Times the time of everybody who does outreach, of each volunteer too, in the curve over hours; as written it is 1. */
export const times = [0.25, 0.5, 1, 1.5, 2] as const

/** Every rule of strategies with several left out once, and every strategy that does something with less and more time. */
export function variantsOf({ strategies }: Pick<Plan, 'strategies'>): Variant[] {
  return strategies.flatMap(({ name: strategy, rules }) => {
    const left = rules.length < 2 ? [] : rules.map((_, rule) => ({ kind: 'without rule' as const, strategy, rule }))
    const other = rules.length === 0 ? [] : times.filter((factor) => factor !== 1)
    return [...left, ...other.map((factor) => ({ kind: 'time' as const, strategy, times: factor }))]
  })
}

/** The plan with these variants to be lived beside its strategies. */
export function planWith(plan: Plan, variants: readonly Variant[]): Plan {
  return { ...plan, variants: variants.map((variant) => changed(plan, variant)) }
}

function changed({ strategies }: Plan, variant: Variant): Strategy {
  const strategy = strategies.find(({ name }) => name === variant.strategy)!
  if (variant.kind === 'without rule') {
    const rules = strategy.rules.map((rule, index) => (index === variant.rule ? never(rule) : rule))
    return { ...strategy, rules }
  }
  // Each voice has one, volunteers too: what each of them gives comes from there.
  const budgets = strategy.budgets.map((budget) => ({
    ...budget,
    minutesPerWeek: variant.times * budget.minutesPerWeek,
  }))
  return { ...strategy, budgets }
}

/** The rule in its place, so that the draws of the others stay theirs, in a phase that has ended when day 1 comes. */
function never(rule: Rule): Rule {
  return { ...rule, from: null, until: 1 }
}
