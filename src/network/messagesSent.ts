import type { Interactions } from './Interactions.ts'

/** Person -> number of messages that they sent. */
export function messagesSent({ people, from }: Interactions): Int32Array {
  const sent = new Int32Array(people)
  for (let m = 0; m < from.length; m++) sent[from[m]]++
  return sent
}
