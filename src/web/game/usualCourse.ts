import { playPublicGoods } from '../../lab/publicGoods.ts'
import { keyFromSeed } from '../../random/Key.ts'
import { mean } from '../../statistics/mean.ts'
import { quantile } from '../../statistics/quantile.ts'
import type { Condition, GameSettings } from './GameSettings.ts'
import { design, gameArm } from './gameArm.ts'

/** What groups of simulated people give in a period: mean, and the middle 80 % of groups. Tokens a person. */
export interface UsualPeriod {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** Groups that are played for the usual course: those of which the reveal of a lesson speaks, too. */
export const groups = 50
/** It is the same for everybody, whatever their own seed. */
const key = keyFromSeed('what usually happens')

/** Mean gifts of groups in which nobody is a human: tokens, `[period][group]`. */
export function groupMeans(settings: GameSettings, condition: Condition): number[][] {
  const { group, period, contribution } = playPublicGoods(gameArm(settings, condition, groups), key, 0)
  const means = Array.from({ length: settings.periods }, () => new Array<number>(groups).fill(0))
  for (const [row, tokens] of contribution.entries()) means[period[row] - 1][group[row]] += tokens / design.group_size
  return means
}

/** What usually happens, of the means of groups. */
export function usualCourse(means: readonly (readonly number[])[]): UsualPeriod[] {
  return means.map((groups) => {
    const sorted = [...groups].sort((a, b) => a - b)
    return { mean: mean(sorted), low: quantile(sorted, 0.1), high: quantile(sorted, 0.9) }
  })
}
