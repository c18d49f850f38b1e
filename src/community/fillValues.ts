import { cautious } from '../model/belief.ts'

/** What scales benefits, in the order of `actTable.values`, put into `values` from place `at` on. */
export function fillValues(
  values: Float64Array,
  at: number,
  belief: number,
  doubt: number,
  caution: number,
  S: number,
): void {
  values[at] = 1
  values[at + 1] = cautious(belief, doubt, caution)
  values[at + 2] = cautious(-belief, doubt, caution)
  values[at + 3] = Math.sqrt(doubt)
  values[at + 4] = -S
}
