import { BRAND } from '../community/Community.ts'
import { actOf, addresseeOf, dayOf, eventOf, type History, isOutreach } from './History.ts'
import { joinsOf, RETURN } from './joins.ts'
import { needAnswered } from './needAnswered.ts'

/** What happened on one day, in words: mostly one act, or several people who joined over the same act. */
export interface Clause {
  readonly day: number
  readonly acts: readonly number[]
  /** Such as “day 14 Ada (17) answered Ben’s first question”. */
  readonly text: string
}

/** Tells acts of one history. A person’s number follows the name where the person is named first. */
export type Tell = (acts: readonly number[]) => Clause[]

/**
 * @param names of all people, see `peopleNames`
 * @param brief whether days and people’s numbers are left out, where a picture shows when it was
 */
export function teller(history: History, names: readonly string[], brief = false): Tell {
  const joined = joinsOf(history)
  const { log } = history
  return (acts) => {
    const named = new Set<number>()
    const name = (person: number): string => {
      if (person === BRAND) return 'the team'
      if (brief || named.has(person)) return names[person]
      named.add(person)
      return `${names[person]} (${person})`
    }
    return together(history, joined, acts).map((group) => {
      const [act] = group
      const day = dayOf(history, act)
      const text = joined[act] > 0 ? arrivals(group) : one(act)
      return { day, acts: group, text: brief ? text : `day ${formatDay(day)} ${text}` }
    })

    function one(act: number): string {
      const event = eventOf(history, act)
      if (event !== null) return `the event “${event.name}” happened`
      const { told } = actOf(history, act)!
      const doer = name(log.actor[act])
      const who = log.actor[act] !== BRAND && isOutreach(history, act) ? `${doer}, for the team,` : doer
      const target = addresseeOf(history, act) ?? BRAND
      // What is done to nobody has no place for a name; a member who thanks the team has no other addressee.
      return `${who} ${told.replace('{need}', () => need(act, target)).replace('{target}', () => name(target))}`
    }

    function need(act: number, asker: number): string {
      const question = needAnswered(history, joined, act)
      if (question === null) return name(asker)
      const isNew = !named.has(asker)
      named.add(asker)
      const whose = `${names[asker]}’s ${question === 'first' ? 'first question' : 'question'}`
      return isNew && !brief ? `${whose} (${asker})` : whose
    }

    function arrivals(group: readonly number[]): string {
      const [act] = group
      const did = joined[act] === RETURN ? 'came back' : actOf(history, act)!.told
      const people = list(group.map((one) => name(log.actor[one])))
      const broughtBy = log.cause[act] === 0 ? BRAND : log.actor[log.cause[act]]
      if (broughtBy === BRAND) return `${people} ${did}`
      return `${group.length === 1 ? 'a friend' : `${count(group.length)} friends`} ${did}, ${people}`
    }
  }
}

/** Puts those into one group who joined, or came back, on the same day over the same act. */
function together(history: History, joined: Uint8Array, acts: readonly number[]): number[][] {
  const { cause } = history.log
  const groups: number[][] = []
  for (const act of acts) {
    const last = groups.at(-1)
    const like = last?.[0] ?? 0
    const same = joined[act] > 0 && joined[like] === joined[act] && cause[like] === cause[act]
    if (last && same && dayOf(history, like) === dayOf(history, act)) last.push(act)
    else groups.push([act])
  }
  return groups
}

const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** A number in words, as far as they are short. */
export function count(n: number): string {
  return counts[n] ?? String(n)
}

export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** Days of the warm-up have a true minus. */
function formatDay(day: number): string {
  return String(day).replace('-', '−')
}

/** A chain as one sentence: its acts and those who joined, in the order in which they happened. */
export function inOrder(acts: readonly number[], joins: readonly number[]): number[] {
  return [...new Set([...acts, ...joins])].sort((a, b) => a - b)
}
