/** Hours a week by the name of the strategy that they are spent on. */
export type Hours = Readonly<Record<string, number>>

/** What a learner's plan changes in the scenario of a lesson: the strategy is made of others, each with its time. */
export function planChange(strategy: string, hours: Hours): string {
  const lines = Object.entries(hours)
    .filter(([, time]) => time > 0)
    .map(([use, time]) => `{use: ${use}, time: ${time} hours per week}`)
  return `strategies:\n  ${strategy}: [${lines.join(', ')}]\n`
}

/** The hours with one of them changed, as far as there are hours left. */
export function given(hours: Hours, name: string, wanted: number, all: number): Hours {
  const others = sumOf(hours) - (hours[name] ?? 0)
  return { ...hours, [name]: Math.max(0, Math.min(wanted, all - others)) }
}

export function sumOf(hours: Hours): number {
  return Object.values(hours).reduce((sum, time) => sum + time, 0)
}

/** A plan that somebody made, and what it brought, in words. */
export interface Tried {
  readonly hours: Hours
  readonly brought: string
}

/** The plans tried so far with another one; the same plan again brings the same, and is listed once. */
export function withTried(tried: readonly Tried[], plan: Tried): Tried[] {
  const same = ({ hours }: Tried) => planChange('', hours) === planChange('', plan.hours)
  return [...tried.filter((other) => !same(other)), plan]
}
