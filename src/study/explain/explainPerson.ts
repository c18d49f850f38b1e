import type { History } from '../../cascade/History.ts'
import { type Life, lifeOf } from '../../cascade/lifeOf.ts'
import { type Clause, teller } from '../../cascade/tell.ts'
import { suggestion } from '../../scenario/nearest.ts'
import { formatCount, formatList } from '../format.ts'
import { Mistake } from '../Mistake.ts'

/** A life in words and numbers. */
export interface ExplainedPerson extends Omit<Life, 'firstWeek'> {
  readonly person: number
  readonly name: string
  /** The outward act through which they joined and the joining; empty for those who did not join through one. */
  readonly arrival: readonly Clause[]
  readonly firstWeek: readonly Clause[]
}

/**
 * @param who - a person’s number or name
 * @throws Mistake when there is nobody of that number or name.
 */
export function explainPerson(history: History, names: readonly string[], who: string): ExplainedPerson {
  const person = /^\d+$/.test(who) ? Number(who) : names.indexOf(who)
  if (person >= names.length) {
    throw new Mistake(`roi: there is no person ${who}: people are numbered from 0 to ${names.length - 1}`)
  }
  if (person < 0) throw new Mistake(`roi: nobody here is called "${who}"${suggestion(who, names)}`)
  const { firstWeek, ...life } = lifeOf(history, person)
  const tell = teller(history, names)
  const arrival = tell([life.through, life.join].filter((act) => act > 0))
  return { person, name: names[person]!, ...life, arrival, firstWeek: tell(firstWeek) }
}

export function personText({ person, name, came, arrival, firstWeek, ...life }: ExplainedPerson): string {
  const start = {
    founder: 'Was a member from the start.',
    joined: `Joined: ${textOf(arrival)}.`,
    raider: 'Came with a raid.',
    never: 'Never became a member.',
  }
  const week = came === 'joined' ? 'First week' : 'The week from day 1'
  const { effects, joins } = life
  return [
    `${name} (${person})`,
    start[came],
    `${week}: ${firstWeek.length === 0 ? 'nothing that stands in the log' : textOf(firstWeek)}.`,
    `Did since day 1: ${tally(life.did)}.`,
    `Received since day 1: ${tally(life.received)}.`,
    `What others did because of it: ${formatCount(effects, 'act')}, of which ${formatCount(joins, 'join')}.`,
  ].join('\n')
}

const textOf = (clauses: readonly Clause[]) => clauses.map(({ text }) => text).join('; ')

/** The most frequent first. */
function tally(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts).sort(([, a], [, b]) => b - a)
  return entries.length === 0 ? 'nothing' : formatList(entries.map(([name, count]) => `${name} ${count}`))
}
