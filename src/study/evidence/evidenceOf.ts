import { version } from '../version.ts'
import type { Evidence, FreeParameters } from './Evidence.ts'
import type { Replayed } from './replay.ts'
import { summarise } from './summarise.ts'

/**
 * Puts replayed experiments together.
 *
 * @param fitted names of fitted traits by population, of which those count whose people take part; what designs set by
 *   hand counts as well
 */
export function evidenceOf(replayed: readonly Replayed[], fitted: FreeParameters): Evidence {
  const results = replayed.flatMap((one) => one.results)
  return {
    version,
    experiments: replayed.map(({ experiment: { id, title, question, seed } }) => ({ id, title, question, seed })),
    results,
    ablation: replayed.some(({ ablation }) => ablation !== null)
      ? replayed.flatMap(({ ablation }) => ablation ?? [])
      : null,
    summary: summarise(results, takingPart(replayed, fitted)),
  }
}

function takingPart(replayed: readonly Replayed[], fitted: FreeParameters): FreeParameters {
  const arms = replayed.flatMap(({ experiment }) => experiment.arms)
  const names = new Set(arms.flatMap(({ populations }) => populations.map(({ name }) => name)))
  const designs = replayed.flatMap(({ experiment: { id, setByHand } }) => setByHand.map((what) => `${id}: ${what}`))
  return {
    ...Object.fromEntries(Object.entries(fitted).filter(([population]) => names.has(population))),
    ...(designs.length === 0 ? {} : { designs }),
  }
}

/** Whether everything is as the files say: what is marked as reproduced passes, and fails without what it needs. */
export function holds({ summary, ablation }: Evidence): boolean {
  return summary.regressions.length === 0 && !ablation?.some(({ outcome }) => outcome === 'does not fail')
}
