import type { Arm } from '../../src/experiment/Experiment.ts'
import { type Design, type GameName, games } from '../../src/lab/designKeys.ts'
import { labMeasures } from '../../src/lab/labMeasures.ts'
import { plays } from '../../src/lab/plays.ts'
import type { Session } from '../../src/lab/Session.ts'
import { allOn, type Switches } from '../../src/model/channels.ts'
import type { TraitName } from '../../src/model/traits.ts'
import { keyFromSeed } from '../../src/random/Key.ts'
import { populations } from '../../src/scenario/populations.ts'

interface Changes {
  readonly design?: Partial<Design>
  /** Means of traits; everybody then has the same. */
  readonly traits?: Partial<Record<TraitName, number>>
  readonly channels?: Partial<Switches>
}

/** An arm of a game with the students of the laboratory, some of whose traits are changed. */
export function labArm(game: GameName, { design = {}, traits = {}, channels = {} }: Changes = {}): Arm {
  const standard = Object.fromEntries(Object.entries(games[game].keys).map(([name, key]) => [name, key.standard]))
  const { population } = populations['western-lab']
  const changed = Object.fromEntries(Object.entries(traits).map(([name, mean]) => [name, { mean, sd: 0 }]))
  return {
    name: 'all',
    design: { ...standard, ...(design as Design) },
    populations: [{ ...population, traits: { ...population.traits, ...changed } }],
    mixture: [{ population: 0, share: 1 }],
    channels: { ...allOn, ...channels },
  }
}

const key = keyFromSeed('laboratory')

export function playSession(game: GameName, arm: Arm, session = 0): Session {
  return plays[game](arm, key, session)
}

/** Figures of a measure over a few sessions. */
export function measured(game: GameName, measure: string, changes: Changes = {}, sessions = 4): readonly number[] {
  const arm = labArm(game, changes)
  const played = Array.from({ length: sessions }, (_, session) => playSession(game, arm, session))
  return labMeasures.find(({ name, games: of }) => name === measure && of.includes(game))!.of(played, arm.design)
}
