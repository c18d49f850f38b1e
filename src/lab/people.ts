import type { Switches } from '../model/channels.ts'
import { drawTrait } from '../model/drawTrait.ts'
import { traitShape } from '../model/traitShape.ts'
import { traits as catalogue, type Trait, type TraitName } from '../model/traits.ts'
import { wordOf } from '../random/alternative.ts'
import type { Key } from '../random/Key.ts'
import { stream, uniform } from '../random/Stream.ts'
import type { GameArm } from './GameArm.ts'
import { purpose } from './purpose.ts'

/** The subjects of a session: a column for each trait, index = subject. Traits of channels that are off are 0. */
export type Subjects = Readonly<Record<TraitName, Float64Array>>

const rows = Object.entries(catalogue) as [TraitName, Trait][]

/** Draws `count` subjects of an arm. The same seed and session give the same people in every arm. */
export function drawSubjects(arm: GameArm, key: Key, session: number, count: number): Subjects {
  const populationOf = drawPopulations(arm, key, session, count)
  const draws = stream(key, session, 0, purpose.trait)
  const column = ([name, row]: [TraitName, Trait]): [TraitName, Float64Array] => {
    if (isOff(row, arm.channels)) return [name, new Float64Array(count)]
    const shapes = arm.populations.map(({ traits }) => traitShape(row, traits[name]))
    return [name, drawTrait(shapes, populationOf, wordOf(name), draws)]
  }
  return Object.fromEntries(rows.map(column)) as Subjects
}

function isOff({ channel }: Trait, channels: Switches): boolean {
  return channel !== null && !channels[channel]
}

/** Which population each subject comes from: one keyed draw a person, against the shares of the mixture. */
function drawPopulations({ mixture }: GameArm, key: Key, session: number, count: number): Uint8Array {
  const { a, b } = stream(key, session, 0, purpose.population)
  return Uint8Array.from({ length: count }, (_, person) => {
    let left = uniform(a, b, person, 0)
    for (const { population, share } of mixture) {
      left -= share
      if (left < 0) return population
    }
    return mixture[mixture.length - 1].population
  })
}
