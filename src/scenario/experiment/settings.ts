import type * as z from 'zod'
import type { GameName } from '../../lab/designKeys.ts'
import { channelSwitches } from '../schema/channelSwitches.ts'
import { map } from '../schema/leaf.ts'
import { people, standardPeople } from '../schema/people.ts'
import { design } from './design.ts'

/** What an arm consists of, once it is merged onto what holds for all: how the game is set up and who plays it. */
export function settings(game: GameName | null) {
  return map('a map with design, people and channels', {
    design: design(game).prefault({}),
    people: people('Who the subjects are: a population, its traits, or a mixture.', 'laboratory').prefault(
      standardPeople.laboratory,
    ),
    channels: channelSwitches().prefault({}),
  })
}

export type Settings = z.output<ReturnType<typeof settings>>
