import { measures } from '../../community/measures.ts'
import { standardActs } from '../../model/acts.ts'
import { type Node, textAt } from '../../scenario/Node.ts'
import { count, formatTimePerWeek, readMinutes, readNumber, readTimePerWeek, round } from '../../scenario/quantity.ts'
import { readDocument } from '../../scenario/readDocument.ts'
import { type Edit, edited } from './edit.ts'
import { type Leaf, leavesOf } from './Values.ts'

/** Keys that count people. */
const heads: readonly unknown[] = ['members', 'prospects', 'raiders', 'volunteers']

/**
 * The same scenario with fewer members, so that all of it can be watched at once. What grows with their number shrinks
 * with it: prospects, raiders, volunteers, the numbers of acts that start and stop lines, and the team’s time, without
 * which hours would no longer be scarce; and with that time what an announcement takes of it, as it is said once to however
 * many. Shares, rates and how people are stay as they are.
 *
 * @param text a scenario that is complete in itself
 * @param says a line of comment that says so, to stand above it
 */
export function cutDown(text: string, members: number, says: string): string {
  const written = readDocument({ path: '', text }).node!
  const before = Number(textAt(written, ['community', 'members']))
  if (!(before > members)) return text
  const share = members / before
  const smaller = [...leavesOf(written).flatMap((leaf) => shrunk(leaf, written, share)), announcing(written, share)]
  const [first, ...rest] = edited(text, smaller).split('\n')
  // Editors look for what they are told in the first line.
  const lines = first!.includes('yaml-language-server') ? [first, '#', `# ${says}`] : [`# ${says}`, '#', first]
  return [...lines, ...rest].join('\n')
}

function announcing(written: Node, share: number): Edit {
  const path = ['effort', 'announce']
  const said = readMinutes(textAt(written, path) ?? '')
  const minutes = typeof said === 'number' ? said : standardActs.find(({ name }) => name === 'announce')!.minutes
  return { path, value: count(round(minutes * share), 'minute') }
}

function shrunk({ path, text }: Leaf, written: Node, share: number): Edit[] {
  const key = path.at(-1)
  const to = (value: string) => [{ path, value }]
  if (key === 'time') {
    const minutes = readTimePerWeek(text)
    return typeof minutes === 'number' ? to(formatTimePerWeek(Math.round(minutes * share))) : []
  }
  const number = readNumber(text)
  if (typeof number !== 'number') return []
  if (heads.includes(key)) return to(String(Math.round(number * share)))
  const isBound = key === 'at_least' || key === 'at_most'
  const watched = textAt(written, [...path.slice(0, -1), 'measure'])
  const isFlow = measures.some(({ name, kind }) => name === watched && kind === 'flow')
  return isBound && isFlow ? to(String(round(number * share))) : []
}
