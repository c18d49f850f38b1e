import type { Interactions } from './Interactions.ts'

/** Messages in each of the first `weeks` weeks of 7 days from time 0; what falls outside is not counted. */
export function weeklyCounts({ time }: Pick<Interactions, 'time'>, weeks: number): Int32Array {
  const counts = new Int32Array(weeks)
  for (let m = 0; m < time.length; m++) {
    const week = Math.floor(time[m] / 7)
    if (week >= 0 && week < weeks) counts[week]++
  }
  return counts
}
