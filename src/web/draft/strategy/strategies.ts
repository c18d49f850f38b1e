import { keysAt, nodeAt, type Path, textAt } from '../../../scenario/Node.ts'
import { everybody } from '../../../scenario/schema/groups.ts'
import { type Edit, edited, renamed, type Value } from '../edit.ts'
import type { Values } from '../Values.ts'

/** A new strategy that does nothing, under the first name that is free. */
export function strategyAdded(values: Values, name: string): readonly Edit[] {
  return [{ path: ['strategies', freeName(keysAt(values.written, ['strategies']), name)], value: [] }]
}

/** Without a strategy, and without the lines of others that use it. */
export function strategyRemoved(values: Values, name: string): readonly Edit[] {
  const { written } = values
  // From the last line to the first, so that those that are still to go stay where they are.
  const uses = usesOf(values, name).reverse()
  const isBaseline = textAt(written, ['compare', 'baseline']) === name
  return [
    ...uses.map((path) => ({ path, value: null })),
    { path: ['strategies', name], value: null },
    ...(isBaseline ? [{ path: ['compare', 'baseline'], value: null }] : []),
  ]
}

/** The text in which a strategy is called otherwise, wherever it is named. A name that is taken changes nothing. */
export function strategyRenamed(text: string, values: Values, from: string, to: string): string {
  if (to === '' || keysAt(values.written, ['strategies']).includes(to)) return text
  const uses = usesOf(values, from).map((path) => ({ path: [...path, 'use'], value: to }))
  const isBaseline = textAt(values.written, ['compare', 'baseline']) === from
  const baseline = isBaseline ? [{ path: ['compare', 'baseline'], value: to }] : []
  return renamed(edited(text, [...uses, ...baseline]), ['strategies', from], to)
}

/** The text in which a group is called otherwise, wherever it is named. */
export function groupRenamed(text: string, values: Values, from: string, to: string): string {
  if (to === '' || to === everybody || keysAt(values.written, ['groups']).includes(to)) return text
  const edits = addressing(values, from).map((path) => ({ path, value: to }))
  return renamed(edited(text, edits), ['groups', from], to)
}

/** A line at the end of a strategy: an act for the first group there is. */
export function ruleAdded(values: Values, strategy: string, act: string): readonly Edit[] {
  const to = keysAt(values.written, ['groups'])[0] ?? everybody
  const rule = act === 'announce' ? { do: act, what: 'apology', to: everybody, at: 'day 1' } : { do: act, to }
  return [{ path: nextLine(values, strategy), value: rule }]
}

/** A line that uses another strategy. */
export function useAdded(values: Values, strategy: string, other: string): readonly Edit[] {
  return [{ path: nextLine(values, strategy), value: { use: other } }]
}

/** A group of those who meet a condition. */
export function groupAdded(values: Values, name: string, conditions: Value): readonly Edit[] {
  return [{ path: ['groups', freeName(keysAt(values.written, ['groups']), name)], value: conditions }]
}

/** Where each line of a strategy stands. */
export function linesOf(values: Values, strategy: string): readonly Path[] {
  const list = nodeAt(values.written, ['strategies', strategy])
  return list?.kind === 'list' ? list.items.map((_, i) => ['strategies', strategy, i]) : []
}

function nextLine(values: Values, strategy: string): Path {
  return ['strategies', strategy, linesOf(values, strategy).length]
}

/** Lines that use a strategy, in the order written. */
function usesOf(values: Values, name: string): Path[] {
  return allLines(values).filter((path) => textAt(values.written, [...path, 'use']) === name)
}

/** Where a group is named: by lines, and by volunteers. */
function addressing(values: Values, group: string): Path[] {
  const lines = allLines(values).map((path) => [...path, 'to'])
  const volunteers = keysAt(values.written, ['team']).map((name) => ['team', name, 'among'])
  return [...lines, ...volunteers].filter((path) => textAt(values.written, path) === group)
}

/** Where every line of every strategy stands. */
export function allLines(values: Values): Path[] {
  return keysAt(values.written, ['strategies']).flatMap((strategy) => linesOf(values, strategy))
}

/** A name, or the first one like it that is not taken. */
export function freeName(taken: readonly string[], name: string): string {
  let free = name
  for (let n = 2; taken.includes(free); n++) free = `${name} ${n}`
  return free
}
