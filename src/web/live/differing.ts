import type { Frame, Pair } from './Frame.ts'

/** A difference in goodwill that counts, in hundredths: smaller ones are not seen in the colour either. */
const least = 5

/** 1 for each who is a member in one world only, or feels otherwise toward the community there; index = person. */
export function differing([a, b]: Pair<Frame>): Uint8Array {
  return a.status.map((status, person) =>
    Number(status !== b.status[person] || Math.abs(a.goodwill[person]! - b.goodwill[person]!) >= least),
  )
}
