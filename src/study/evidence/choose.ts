import type { Experiment } from '../../experiment/Experiment.ts'
import { suggestion } from '../../scenario/nearest.ts'
import { Mistake } from '../Mistake.ts'

/**
 * The experiments that are meant, each once and with the rows that are meant, in the order in which they are named.
 *
 * @param words id of an experiment or of a published row; none means all experiments
 * @throws Mistake with the nearest id when there is none of a name.
 */
export function choose(words: readonly string[], all: readonly Experiment[]): readonly Experiment[] {
  if (words.length === 0) return all
  const rows = new Map<Experiment, Set<string>>()
  for (const word of words) {
    const meant = all.flatMap((experiment) => {
      const ids = experiment.published.map(({ id }) => id)
      const named = experiment.id === word ? ids : ids.filter((id) => id === word)
      return named.length === 0 ? [] : [{ experiment, named }]
    })
    if (meant.length === 0) throw unknown(word, all)
    for (const { experiment, named } of meant)
      rows.set(experiment, new Set([...(rows.get(experiment) ?? []), ...named]))
  }
  return [...rows].map(([experiment, ids]) => ({
    ...experiment,
    published: experiment.published.filter(({ id }) => ids.has(id)),
  }))
}

function unknown(word: string, all: readonly Experiment[]): Mistake {
  const ids = all.flatMap(({ id, published }) => [id, ...published.map((row) => row.id)])
  const hint = suggestion(word, ids)
  return new Mistake(
    `roi: there is no experiment or published row "${word}"${hint || '; `roi evidence --all` shows all'}`,
  )
}
