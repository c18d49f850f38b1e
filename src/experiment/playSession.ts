import { playTrial } from '../field/playTrial.ts'
import type { TrialArm } from '../field/TrialArm.ts'
import { plays } from '../lab/plays.ts'
import { keyFromSeed } from '../random/Key.ts'
import type { Session } from './experimentMeasures.ts'
import type { SessionJob } from './sessionJobs.ts'

/** Plays one session of every arm of an experiment, with the same people in each: what was done, in their order. */
export function playSession({ experiment: { kind, seed, arms }, session }: SessionJob): Session[] {
  if (kind === 'community') return playTrial(arms as readonly TrialArm[], seed, session)
  const key = keyFromSeed(seed)
  return arms.map((arm) => plays[kind](arm, key, session))
}
