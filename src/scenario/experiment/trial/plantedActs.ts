import { standardActs } from '../../../model/acts.ts'
import { keysAt, type Node, textAt } from '../../Node.ts'

/** Targets of acts that are nobody’s in particular: those cannot be planted toward somebody. */
const nobody = ['self', 'community', 'outside']

/** Acts that members can do, standard or added by the scenario. */
export function deedsIn(scenario: Node): readonly string[] {
  return [...standardActs.flatMap(({ by, name }) => (by === 'team' ? [] : [name])), ...keysAt(scenario, ['acts'])]
}

/** Acts of members toward one person, standard or added by the scenario, which an experimenter can have done. */
export function plantedActs(scenario: Node): readonly string[] {
  const standard = standardActs.filter(({ by, target }) => by === 'members' && !nobody.includes(target))
  const added = keysAt(scenario, ['acts']).filter(
    (name) => !nobody.includes(textAt(scenario, ['acts', name, 'target']) ?? ''),
  )
  return [...standard.map(({ name }) => name), ...added]
}
