import { cautious } from '../model/belief.ts'

/** What scales benefits, in the order of `actTable.values`. */
export function fillValues(values: Float64Array, belief: number, doubt: number, caution: number, S: number): void {
  values[0] = 1
  values[1] = cautious(belief, doubt, caution)
  values[2] = cautious(-belief, doubt, caution)
  values[3] = Math.sqrt(doubt)
  values[4] = -S
}
