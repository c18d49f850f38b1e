import { keysAt, type Node, nodeAt, textAt } from '../Node.ts'
import { readDuration, Wrong } from '../quantity.ts'

/** What a part of a scenario must know of the others while it is read: the names that it can refer to. */
export interface Context {
  readonly groups: readonly string[]
  readonly strategies: readonly string[]
  readonly team: readonly string[]
  /** Names of events; those that can harm somebody. */
  readonly events: readonly string[]
  readonly harms: readonly string[]
  /** Acts of members, standard or added, that lines can do as well: those that an experimenter can have done. */
  readonly planted: readonly string[]
  /** Days of the horizon; null when it cannot be read (which is reported where it stands). */
  readonly days: number | null
}

export const defaultHorizon = '26 weeks'
export const defaultVoice = 'me'

/** @param planted - see `Context` */
export function contextOf(scenario: Node, planted: readonly string[] = []): Context {
  const list = nodeAt(scenario, ['events'])
  const events = list?.kind === 'list' ? list.items : []
  const name = (event: Node) => textAt(event, ['name']) ?? textAt(event, ['what'])
  const isName = (written: string | null) => written !== null
  const days = readDuration(textAt(scenario, ['horizon']) ?? defaultHorizon)
  const team = keysAt(scenario, ['team'])
  return {
    groups: keysAt(scenario, ['groups']),
    strategies: keysAt(scenario, ['strategies']),
    team: team.length > 0 ? team : [defaultVoice],
    events: events.map(name).filter(isName),
    harms: events
      .filter((event) => textAt(event, ['what']) === 'outage')
      .map(name)
      .filter(isName),
    planted,
    days: days instanceof Wrong || days < 1 ? null : days,
  }
}
