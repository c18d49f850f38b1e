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
