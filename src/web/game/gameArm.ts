import { type Design, type DesignOf, games } from '../../lab/designKeys.ts'
import type { GameArm } from '../../lab/GameArm.ts'
import { allOn } from '../../model/channels.ts'
import { populations } from '../../scenario/populations.ts'
import { type Condition, conditions, type GameSettings } from './GameSettings.ts'

const standard = Object.fromEntries(
  Object.entries(games['public goods'].keys).map(([name, { standard }]) => [name, standard]),
)

/**
 * The design of Herrmann, Thöni & Gächter (2008, doi:10.1126/science.1153808), with and without its punishment: partners
 * in groups of four, 20 tokens, 0.4 for each token given; a point costs one token and takes three.
 */
export const design = {
  ...standard,
  group_size: 4,
  endowment: 20,
  mpcr: 0.4,
  rematching: 'partners',
  cost: 1,
  effect: 3,
  points: 10,
} as DesignOf<'public goods'>

/** One condition of the game as an arm of an experiment, with so many groups. */
export function gameArm({ population, periods }: GameSettings, condition: Condition, groups = 1): GameArm {
  const changes = { groups, periods, sanctions: conditions[condition] }
  return {
    name: condition,
    design: { ...design, ...changes } as unknown as Design,
    populations: [populations[population].population],
    mixture: [{ population: 0, share: 1 }],
    channels: allOn,
  }
}
