import type { Published } from './Experiment.ts'

/** The figure of a row where nothing makes a difference: 0, of a ratio of two arms 1. Signs are told from here. */
export function neutral({ over }: Pick<Published, 'over'>): 0 | 1 {
  return over === null ? 0 : 1
}
