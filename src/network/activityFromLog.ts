import type { Log } from './readLog.ts'

/**
 * Messages that each person sent per day observed: from the day on which they first wrote or were written to until the
 * log's last day, both counted. 0 for those who only received.
 */
export function activityFromLog(log: Log): Float64Array {
  const { names, from, to, day, days } = log
  const firstDay = new Int32Array(names.length).fill(days)
  const activity = new Float64Array(names.length)
  for (let m = 0; m < from.length; m++) {
    activity[from[m]]++
    firstDay[from[m]] = Math.min(firstDay[from[m]], day[m])
    firstDay[to[m]] = Math.min(firstDay[to[m]], day[m])
  }
  for (let i = 0; i < names.length; i++) activity[i] /= days - firstDay[i]
  return activity
}
