import { playTrial } from '../field/playTrial.ts'
import type { TrialArm } from '../field/TrialArm.ts'
import { plays } from '../lab/plays.ts'
import { keyFromSeed } from '../random/Key.ts'
import type { Arm, Experiment } from './Experiment.ts'
import type { Session } from './experimentMeasures.ts'

/** Plays one session of some arms of an experiment, with the same people in each: a session for each arm. */
export function playSession({ kind, seed }: Experiment, arms: readonly Arm[], session: number): Session[] {
  if (kind === 'community') return playTrial(arms as readonly TrialArm[], seed, session)
  const key = keyFromSeed(seed)
  return arms.map((arm) => plays[kind](arm, key, session))
}
