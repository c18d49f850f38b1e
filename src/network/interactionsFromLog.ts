import type { Interactions } from './Interactions.ts'
import type { Log } from './readLog.ts'

const secondsPerDay = 86_400

/** The messages of a log, with times in days since the earliest; its people are those whom it names. */
export function interactionsFromLog({ names, from, to, seconds }: Log): Interactions {
  const first = seconds.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY)
  return { people: names.length, from, to, time: seconds.map((time) => (time - first) / secondsPerDay) }
}
