import type { ReplicateResult } from '../../src/community/ReplicateResult.ts'
import type { InteractionFigures } from '../../src/network/interactionFigures.ts'
import { interactionMeasures } from '../../src/network/interactionMeasures.ts'
import type { Likeness } from '../../src/study/likeness/Likeness.ts'
import { likenessOf } from '../../src/study/likeness/likenessOf.ts'
import { question, result, run } from './results.ts'

/** Figures that are all `value`, but for those named. */
export function figures(value: number | null, other: Readonly<Record<string, number | null>> = {}): InteractionFigures {
  const all = interactionMeasures.map(({ name }) => [name, value] as const)
  return { days: 28, figures: { ...Object.fromEntries(all), ...other }, weekly: [20, 10, 12, 11] }
}

export function replicates(...messages: readonly InteractionFigures[]): ReplicateResult[] {
  return messages.map((one, r) => result(r + 1, [run(), run()], { messages: one }))
}

/** What a given log and simulated ones lead to. */
export function likeness(given: InteractionFigures, ...simulated: readonly InteractionFigures[]): Likeness {
  return likenessOf(question({ given }), replicates(...simulated))!
}
