import type { Design, DesignOf, GameName } from '../../lab/designKeys.ts'
import { round } from '../quantity.ts'
import type { Say } from '../Reading.ts'

type Check<G extends GameName> = (design: DesignOf<G>, say: Say, warn: Say) => void

const checks: { readonly [G in GameName]?: Check<G> } = {
  'public goods': (
    { mpcr, group_size, groups, rematching, points, costs, effect_share, effect, sanctions },
    say,
    warn,
  ) => {
    const all = round(mpcr * group_size)
    if (mpcr > 1) warn(['mpcr'], `mpcr: each token given pays ${mpcr} to whoever gives it: there is no dilemma`)
    if (all < 1) warn(['mpcr'], `mpcr: each token given pays ${all} to all together: there is no dilemma`)
    if (groups === 1 && rematching === 'strangers')
      warn(['groups'], 'groups: with one group, strangers are partners all the same')
    if (costs.length > points + 1)
      say(['costs'], `costs: are ${costs.length}, but from 0 to ${points} points there are ${points + 1}`)
    if (costs.length > 0 && costs[0] !== 0) say(['costs'], `costs: begin with what 0 points cost, which is 0`)
    if (sanctions !== 'none' && effect_share === 0 && effect === 0)
      warn(['effect'], 'effect: a point that takes nothing is no sanction')
  },
  'gift exchange': ({ efforts, costs }, say) => {
    if (efforts.length === 0) say(['efforts'], 'efforts: is an empty list: there is nothing to choose')
    if (efforts.some((effort, i) => i > 0 && effort <= efforts[i - 1]!)) say(['efforts'], 'efforts: are not ascending')
    if (efforts.length !== costs.length)
      say(['costs'], `costs: are ${costs.length}, but there are ${efforts.length} efforts`)
  },
  estimation: ({ group_size, neighbours }, say) => {
    if (neighbours >= group_size)
      say(['neighbours'], `neighbours: in a network of ${group_size} nobody has more than ${group_size - 1}`)
  },
  'line judgement': ({ majority, allies }, _, warn) => {
    if (allies > 0 && majority === 0) warn(['allies'], 'allies: without a majority there is nothing to stand by')
  },
}

/** What cannot be or will hardly be meant in a design, although every key is right in itself. */
export function designContradictions(game: GameName, design: Design, say: Say, warn: Say): void {
  const check = checks[game] as ((design: Design, say: Say, warn: Say) => void) | undefined
  check?.(design, say, warn)
}
