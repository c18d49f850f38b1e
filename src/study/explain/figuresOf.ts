import { branching, type Offspring, offspring } from '../../cascade/branching.ts'
import { beginners, type Cascade, cascadeFigures, cascadesOf } from '../../cascade/cascades.ts'
import { followUp } from '../../cascade/followUp.ts'
import type { History } from '../../cascade/History.ts'
import type { Figures } from './Explanation.ts'

/** What is counted in one replicate: little, so that its log need not be kept. */
export interface Counted {
  readonly kind: Offspring
  readonly harmful: Offspring
  readonly cascades: ReturnType<typeof cascadesOf>
}

export function countedIn(history: History): Counted {
  const window = followUp(history.days)
  return {
    kind: offspring(history, 'kind', window),
    harmful: offspring(history, 'harmful', window),
    cascades: cascadesOf(history, window),
  }
}

/** Branching ratios and cascades over replicates of one strategy. */
export function figuresOf(replicates: readonly Counted[], days: number): Figures {
  const of = (list: (one: Counted) => Cascade[]) => cascadeFigures(replicates.map(list))
  const cascades = beginners.map((beginner) => [beginner, of((one) => one.cascades[beginner])])
  return {
    replicates: replicates.length,
    window: followUp(days),
    kindness: branching(
      replicates.map(({ kind }) => kind),
      'nobody was kind',
    ),
    harm: branching(
      replicates.map(({ harmful }) => harmful),
      'nobody did harm',
    ),
    cascades: Object.fromEntries(cascades) as Figures['cascades'],
  }
}
